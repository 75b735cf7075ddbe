package org.leadershipcatalogue.review.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.leadershipcatalogue.review.Review;
import org.leadershipcatalogue.review.SiteFolder;
import org.leadershipcatalogue.review.report.ReportPlan.Planned;
import org.leadershipcatalogue.review.report.Sheet.Way;

/**
 * Writes a review as a folder of static pages that work from disk, without script, and of which nothing leads or loads
 * elsewhere: what must be decided, what changes, and each changed page with its changes marked.
 */
public final class ReportFolder {

    private final SiteFolder base;
    private final SiteFolder head;

    /**
     * @param base the folder of the site as it is
     * @param head the folder of the site as it would become
     */
    public ReportFolder(Path base, Path head) {
        this.base = new SiteFolder(base);
        this.head = new SiteFolder(head);
    }

    /** Writes the report; an earlier one in the same folder is replaced. */
    public void write(Review review, Path folder) {
        OutputFiles output = OutputFiles.in(folder);
        output.write(OutputFiles.SIGN, style());
        ReportPlan plan = new ReportPlan(review);
        Map<String, Integer> changes = writePages(plan, output);
        List<Sheet> sheets = List.of(
                new SummarySheet(plan, changes).of(review),
                new BreaksSheet(plan).of(review),
                CalendarSheet.of(review.calendars()),
                new SharedSheet(plan).of(review.shared()),
                InvisibleSheet.of(review));
        List<Way> ways = ways(review);
        sheets.forEach(sheet -> output.write(sheet.file(), sheet.page(ways)));
    }

    /** The number of changes by the name of the page. */
    private Map<String, Integer> writePages(ReportPlan plan, OutputFiles output) {
        CopiedFiles files = new CopiedFiles(output);
        PageViews views = new PageViews(new ShownSite(base, head), new ShownSite(head, base), plan, files, output);
        Map<String, Integer> changes = new ConcurrentHashMap<>();
        plan.pages().parallelStream()
                .filter(Planned::isShown)
                .forEach(page -> changes.put(page.name(), views.write(page)));
        return new HashMap<>(changes);
    }

    private static List<Way> ways(Review review) {
        int breaks = review.missing().size() + review.findings().fresh().size();
        return List.of(
                new Way(SummarySheet.FILE, "Summary"),
                new Way(BreaksSheet.FILE, "What breaks (" + breaks + ")"),
                new Way(CalendarSheet.FILE, "Calendars (" + review.calendars().size() + ")"),
                new Way(SharedSheet.FILE, "Shared changes (" + review.shared().size() + ")"),
                new Way(
                        InvisibleSheet.FILE,
                        "Not visible ("
                                + (review.pages().invisible().size()
                                        + review.files().size()) + ")"));
    }

    private static String style() {
        try (InputStream css = ReportFolder.class.getResourceAsStream(OutputFiles.SIGN)) {
            if (css == null) {
                throw new IllegalStateException("the style sheet of the report is missing from the program");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8).replace("/* steps */", ViewBar.style());
        } catch (IOException e) {
            throw new UncheckedIOException(OutputFiles.SIGN, e);
        }
    }
}
