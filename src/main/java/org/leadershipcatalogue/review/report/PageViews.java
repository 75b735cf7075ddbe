package org.leadershipcatalogue.review.report;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipcatalogue.html.marked.Differences;
import org.leadershipcatalogue.html.marked.Frame;
import org.leadershipcatalogue.html.marked.InertPage;
import org.leadershipcatalogue.html.marked.MarkedChanges;
import org.leadershipcatalogue.html.marked.MarkedChanges.Told;
import org.leadershipcatalogue.html.marked.MarkedPage;
import org.leadershipcatalogue.html.marked.ShownUrls;
import org.leadershipcatalogue.review.Hunk;
import org.leadershipcatalogue.review.PageChange;
import org.leadershipcatalogue.review.PageRef;
import org.leadershipcatalogue.review.report.ReportPlan.Planned;
import org.leadershipcatalogue.review.report.ViewBar.View;

/** Writes the pages of the sites as the report shows them: with changes marked, as they were, as they are. */
final class PageViews {

    /** The folder in the report. */
    static final String FOLDER = "pages/";

    private final ShownSite base;
    private final ShownSite head;
    private final ReportPlan plan;
    private final CopiedFiles files;
    private final OutputFiles output;
    private final Differences differences = new TextDifferences();

    PageViews(ShownSite base, ShownSite head, ReportPlan plan, CopiedFiles files, OutputFiles output) {
        this.base = base;
        this.head = head;
        this.plan = plan;
        this.files = files;
        this.output = output;
    }

    /** Writes the views of a page; returns how many changes are marked on it. */
    int write(Planned page) {
        Optional<InertPage> before = page.before().map(ref -> read(base, "base", ref));
        Optional<InertPage> after = page.after().map(ref -> read(head, "head", ref));
        if (before.isEmpty() || after.isEmpty()) {
            before.or(() -> after).ifPresent(whole -> write(page, View.CHANGES, whole, 0));
            return 0;
        }
        MarkedPage marked = MarkedChanges.of(before.get(), after.get(), differences, told(page));
        write(page, View.CHANGES, marked.page(), marked.changes());
        write(page, View.BEFORE, before.get(), 0);
        write(page, View.AFTER, after.get(), 0);
        return marked.changes();
    }

    /**
     * The blocks whose changes are told on the page of shared changes. Where there is nothing else, they are told here; and
     * where the facts of an entry change, its own page tells them, however many other pages mention them.
     */
    private static Told told(Planned page) {
        Set<String> blocks = page.change()
                .filter(change -> !change.isOnlyShared())
                .map(PageViews::sharedBlocks)
                .orElse(Set.of());
        boolean isSource = page.change().filter(PageChange::isInFacts).isPresent();
        return (words, isInMain) -> blocks.contains(words) && !(isSource && isInMain);
    }

    private static Set<String> sharedBlocks(PageChange change) {
        return change.hunks().stream()
                .filter(hunk -> hunk.shared().isPresent())
                .flatMap(PageViews::blocks)
                .map(words -> words.replaceAll("\\s+", ""))
                .collect(Collectors.toSet());
    }

    private static Stream<String> blocks(Hunk hunk) {
        return Stream.concat(hunk.before().stream(), hunk.after().stream());
    }

    private InertPage read(ShownSite site, String side, PageRef page) {
        String html = site == base ? site.pageAsOther(page.file()) : site.text(page.file());
        return InertPage.of(html, new Urls(site, side, page.file()));
    }

    private void write(Planned page, View view, InertPage shown, int changes) {
        Frame frame = new Frame(
                page.title() + " – review", Sheet.POLICY, "../" + OutputFiles.SIGN, ViewBar.of(page, view, changes));
        output.write(FOLDER + view.file(page), shown.withBar(frame));
    }

    /** What the URLs of one page become. */
    private final class Urls implements ShownUrls {

        private final ShownSite site;
        private final String side;
        private final String file;

        private Urls(ShownSite site, String side, String file) {
            this.site = site;
            this.side = side;
            this.file = file;
        }

        @Override
        public Optional<String> file(String url) {
            return site.fileAt(file, url)
                    .flatMap(found -> files.copy(site, side, found))
                    .map(name -> "../" + CopiedFiles.FOLDER + name);
        }

        @Override
        public String told(String url) {
            return site.told(file, url);
        }

        @Override
        public Optional<String> page(String url) {
            String address = site.address(file, url);
            int hash = address.indexOf('#');
            String page = hash < 0 ? address : address.substring(0, hash);
            return plan.shown(page)
                    .filter(shown -> shown.after().isPresent() || side.equals("base"))
                    .map(shown -> shown.name() + ".html" + (hash < 0 ? "" : address.substring(hash)));
        }
    }
}
