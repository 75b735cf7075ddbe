package org.leadershipcatalogue.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipcatalogue.document.AllProcessors;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.SharedCard;

/** What the pictures say that stand for entries where others link to them; an author's own file takes a picture's place. */
final class SharedCards {

    private static final int MOST_FACTS = 2;
    private static final List<String> FIRST = List.of("people", "calendar", "building", "pen");

    private final Catalogue catalogue;
    private final Cards cards;
    private final Hrefs hrefs;
    private final Set<String> taken;

    /** @param taken the addresses of the author's files */
    SharedCards(Catalogue catalogue, Cards cards, Hrefs hrefs, Set<String> taken) {
        this.catalogue = catalogue;
        this.cards = cards;
        this.hrefs = hrefs;
        this.taken = new TreeSet<>(taken);
        this.taken.addAll(catalogue.redirects().keySet());
    }

    /** All that are to be drawn. */
    List<SharedCard> all() {
        List<Entry> drawn = catalogue.entries().stream()
                .filter(entry -> hasPicture(entry) && !taken.contains(SharedCard.addressOf(entry)))
                .toList();
        return AllProcessors.map(drawn, this::card);
    }

    /** The picture as the head of an entry's page names it. */
    Optional<PageView.Picture> picture(Entry entry) {
        return hasPicture(entry) ? Optional.of(picture(card(entry))) : Optional.empty();
    }

    private static boolean hasPicture(Entry entry) {
        return entry.type() != EntryType.PAGE && !entry.isDraft();
    }

    private PageView.Picture picture(SharedCard card) {
        boolean isDrawn = !taken.contains(card.address());
        String words = Stream.concat(Stream.of(card.label() + ": " + card.title()), card.facts().stream())
                .collect(Collectors.joining(". "));
        return new PageView.Picture(
                hrefs.absolute(card.address()), words, isDrawn ? SharedCard.WIDTH : 0, isDrawn ? SharedCard.HEIGHT : 0);
    }

    private SharedCard card(Entry entry) {
        PageView.Card card = cards.of(entry);
        List<String> facts = card.facts().stream()
                .filter(fact -> FIRST.contains(fact.icon()))
                .sorted(Comparator.comparing(fact -> FIRST.indexOf(fact.icon())))
                .limit(MOST_FACTS)
                .map(SharedCards::words)
                .toList();
        return new SharedCard(SharedCard.addressOf(entry), card.tone(), card.label(), entry.title(), facts);
    }

    /** {@code For headteachers}, {@code Run by the University}; a date says by itself what it is. */
    private static String words(PageView.CardFact fact) {
        return switch (fact.icon()) {
            case "people" -> fact.label() + " " + Wording.inSentence(fact.text());
            case "calendar" -> fact.label().equals("When") ? fact.text() : fact.label() + " " + fact.text();
            default -> fact.label() + " " + fact.text();
        };
    }
}
