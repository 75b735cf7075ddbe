package org.leadershipcatalogue.render;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.document.AllProcessors;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.SiteAddress;

/** The pages as JBake's documents: its own attributes, the entry's fields by name, and the finished view. */
final class Documents {

    private static final String JBAKE_PREFIX = "jbake-";

    private final PageViews views;
    private final Wanted wanted;
    private final List<Planned> planned = new ArrayList<>();

    /**
     * A page to be made.
     *
     * @param type which names the template
     * @param words the entry whose words it shows
     * @param isNext whether the page planned before it is its neighbour
     */
    private record Planned(
            String type, String address, Optional<Entry> words, Supplier<PageView> view, boolean isNext) {}

    /** @param wanted which pages are to be made */
    Documents(PageViews views, Wanted wanted) {
        this.views = views;
        this.wanted = wanted;
    }

    /** The documents; what they show is made when they are rendered. */
    List<DocumentModel> all() {
        List<DocumentModel> all = AllProcessors.map(planned, this::document);
        for (int index = 1; index < all.size(); index++) {
            if (planned.get(index).isNext) {
                all.get(index).setPreviousContent(neighbour(planned.get(index - 1)));
                all.get(index - 1).setNextContent(neighbour(planned.get(index)));
            }
        }
        return all;
    }

    /** The files of the pages so far. */
    Set<String> files() {
        return planned.stream().map(page -> SiteAddress.fileOf(page.address)).collect(Collectors.toSet());
    }

    /** The pages of entries, each with its neighbours in the list. */
    void addEntries(List<Entry> entries) {
        boolean isNext = false;
        for (Entry entry : entries) {
            if (isWanted(entry.address())) {
                planned.add(new Planned(
                        entry.type().id(), entry.address(), Optional.of(entry), () -> views.entry(entry), isNext));
                isNext = true;
            }
        }
    }

    /** A page that is made whether or not an entry introduces it. */
    void add(String type, String address, @Nullable Entry introduction, Function<Optional<Entry>, PageView> view) {
        if (isWanted(address)) {
            Optional<Entry> words = Optional.ofNullable(introduction);
            planned.add(new Planned(type, address, words, () -> view.apply(words), false));
        }
    }

    /** A page that leads on to another. */
    void addRedirect(String address, Supplier<PageView> view) {
        if (isWanted(address)) {
            planned.add(new Planned("redirect", address, Optional.empty(), view, false));
        }
    }

    private boolean isWanted(String address) {
        return wanted.has(SiteAddress.fileOf(address));
    }

    private DocumentModel document(Planned page) {
        String file = SiteAddress.fileOf(page.address);
        DocumentModel document = new PageDocument(
                page.words.map(Entry::source),
                () -> new PageDocument.Records(page.view.get(), views.site(page.address)));
        document.setType(page.type);
        document.setStatus("published");
        document.setTags(new String[0]);
        document.setSourceUri("the page " + page.address);
        document.setNoExtensionUri(page.address.substring(1));
        document.setRootPath(
                "../".repeat((int) file.chars().filter(letter -> letter == '/').count()));
        document.put("uri", file);
        page.words.ifPresent(entry -> fill(document, entry));
        return document;
    }

    private static void fill(DocumentModel document, Entry entry) {
        document.setSourceUri(entry.source());
        document.setFile(entry.source());
        document.setStatus(entry.isDraft() ? "draft" : "published");
        document.setTags(entry.fields().texts("jbake-tags").toArray(String[]::new));
        entry.fields().date("jbake-date").ifPresent(date -> document.put("date", startOf(date)));
        for (Field field : entry.fields().all()) {
            if (!field.name().startsWith(JBAKE_PREFIX)) {
                document.putIfAbsent(
                        field.name(),
                        field.values().stream().map(value -> value.text()).collect(Collectors.joining(", ")));
            }
        }
    }

    private static Date startOf(PartialDate date) {
        return Date.from(London.startOf(date.first()));
    }

    private static DocumentModel neighbour(Planned page) {
        DocumentModel neighbour = new DocumentModel();
        neighbour.setTitle(page.words.orElseThrow().title());
        neighbour.setNoExtensionUri(page.address.substring(1));
        neighbour.put("uri", SiteAddress.fileOf(page.address));
        return neighbour;
    }
}
