package org.leadershipcatalogue.review.report;

import java.util.ArrayList;
import java.util.List;
import org.leadershipcatalogue.diagnostic.Counted;
import org.leadershipcatalogue.html.Markup;
import org.leadershipcatalogue.review.FileChange;
import org.leadershipcatalogue.review.InvisibleChange;
import org.leadershipcatalogue.review.Review;

/** What differs and nobody reads: attributes and metadata of pages, and files that no page shows as such. */
final class InvisibleSheet {

    static final String FILE = "invisible.html";

    /** So many pages are told with what differs; the others by name. */
    private static final int MOST = 200;

    private InvisibleSheet() {}

    static Sheet of(Review review) {
        List<Markup> content = new ArrayList<>();
        files(review.files(), content);
        pages(review.pages().invisible(), content);
        return new Sheet(FILE, "Not visible", content);
    }

    private static void files(List<FileChange> files, List<Markup> content) {
        content.add(Parts.heading("Files", "files"));
        if (files.isEmpty()) {
            content.add(Parts.paragraph("All documents, pictures, styles and scripts are the same to the byte."));
            return;
        }
        content.add(Parts.paragraph(
                "Documents, pictures, styles and scripts that are not the same. A changed style or script may change"
                        + " how every page looks or works, which no comparison of words shows: open the preview."));
        content.add(FileTable.of(files));
    }

    private static void pages(List<InvisibleChange> pages, List<Markup> content) {
        content.add(Parts.heading("Attributes and metadata", "metadata"));
        if (pages.isEmpty()) {
            content.add(Parts.paragraph("No page differs only in what nobody reads."));
            return;
        }
        content.add(Parts.paragraph("On " + Counted.of(pages.size(), "page")
                + " every word, link and picture is the same, and only markup, metadata or data for machines differ."));
        pages.stream().limit(MOST).forEach(page -> content.add(page(page)));
        if (pages.size() > MOST) {
            content.add(Parts.quiet("Another " + Counted.of(pages.size() - MOST, "page")
                    + " of this kind: see the report as" + " JSON."));
        }
    }

    private static Markup page(InvisibleChange change) {
        Markup list = Parts.list(
                change.markups(), markup -> Markup.of("code").add(Changed.fromTo(markup.before(), markup.after())));
        return Parts.folded(change.page().title() + " – " + change.page().address(), list.with("class", "markup"));
    }
}
