package org.leadershipcatalogue.render;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.DocumentFile;
import org.leadershipcatalogue.model.FactList;

/**
 * A list of documents as visitors read it.
 *
 * @param id the fragment it can be linked to by, or empty
 * @param caption its title, or empty
 * @param items the documents in order
 */
public record DocumentsView(String id, String caption, List<Item> items) {

    /** A document; its details are what is known of kind, pages and size. */
    public record Item(Html title, List<String> details) {}

    /**
     * @param fillIn fills in the links of HTML
     * @param files say the size of those whose author did not
     */
    static DocumentsView of(FactList.Documents list, UnaryOperator<String> fillIn, FileFacts files) {
        return new DocumentsView(
                list.id(),
                list.caption(),
                list.items().stream()
                        .map(document ->
                                new Item(new Html(fillIn.apply(document.title().html())), details(document, files)))
                        .toList());
    }

    private static List<String> details(DocumentFile document, FileFacts files) {
        String size = document.size().isEmpty() ? files.size(document.href()).orElse("") : document.size();
        String pages = document.pages().isEmpty()
                ? ""
                : document.pages().getAsInt() + (document.pages().getAsInt() == 1 ? " page" : " pages");
        return Stream.of(FactSheet.sentenceStart(document.kind()), pages, size)
                .filter(detail -> !detail.isEmpty())
                .toList();
    }
}
