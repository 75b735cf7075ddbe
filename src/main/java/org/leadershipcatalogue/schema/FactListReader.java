package org.leadershipcatalogue.schema;

import static org.leadershipcatalogue.diagnostic.Rule.FIGURE_WITHOUT_NUMBER;
import static org.leadershipcatalogue.diagnostic.Rule.FIGURE_WITHOUT_WORDS;
import static org.leadershipcatalogue.schema.Wording.quoted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.LabelledList;
import org.leadershipcatalogue.document.LabelledList.Item;
import org.leadershipcatalogue.model.DocumentFile;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.FactList;
import org.leadershipcatalogue.model.Figure;
import org.leadershipcatalogue.model.Phrase;

/**
 * Reads the lists marked {@code [figures]} and {@code [documents]}: {@code 87:: schools took part} is a figure. An item
 * with a mistake is reported and left out, but those after it are read all the same.
 */
final class FactListReader {
    private static final Pattern NUMBER = Pattern.compile("\\p{N}");

    private final List<Origin> origins;
    private final Findings findings;
    private final Targets targets;

    FactListReader(List<Origin> origins, Findings findings) {
        this.origins = origins;
        this.findings = findings;
        targets = new Targets(origins);
    }

    /** One list of facts for each marked list of each page, in order. */
    Map<EntryId, List<FactList>> read() {
        Map<EntryId, List<FactList>> lists = new TreeMap<>();
        for (Origin origin : origins) {
            List<LabelledList> blocks = origin.page().lists();
            if (!blocks.isEmpty()) {
                Phrases phrases = new Phrases(origin.page(), targets);
                lists.put(
                        origin.id(),
                        blocks.stream().map(block -> read(block, phrases)).toList());
            }
        }
        return lists;
    }

    private FactList read(LabelledList block, Phrases phrases) {
        return switch (block.kind()) {
            case FIGURES -> new FactList.Figures(block.id(), block.caption(), figures(block, phrases));
            case DOCUMENTS -> new FactList.Documents(block.id(), block.caption(), documents(block, phrases));
        };
    }

    private List<Figure> figures(LabelledList block, Phrases phrases) {
        return block.items().stream()
                .flatMap(item -> figure(item, phrases).stream())
                .toList();
    }

    private Optional<Figure> figure(Item item, Phrases phrases) {
        Phrase value = phrases.of(item.term());
        Phrase label = phrases.of(item.description());
        boolean hasNumber = NUMBER.matcher(value.text()).find();
        if (!hasNumber) {
            findings.add(Finding.of(
                            FIGURE_WITHOUT_NUMBER,
                            item.term().at(),
                            "a figure wants a number, but " + quoted(value.text()) + " has none")
                    .hint("write the number before the colons, such as 87:: schools took part")
                    .target(value.text()));
        }
        if (label.text().isEmpty()) {
            findings.add(Finding.of(
                            FIGURE_WITHOUT_WORDS,
                            item.term().at(),
                            "the figure " + quoted(value.text()) + " does not say what it counts")
                    .hint("write it after the colons, such as 87:: schools took part")
                    .target(value.text()));
        }
        return hasNumber && !label.text().isEmpty() ? Optional.of(new Figure(value, label)) : Optional.empty();
    }

    private List<DocumentFile> documents(LabelledList block, Phrases phrases) {
        DocumentReader reader = new DocumentReader(phrases, findings);
        return block.items().stream()
                .flatMap(item -> reader.read(item).stream())
                .toList();
    }
}
