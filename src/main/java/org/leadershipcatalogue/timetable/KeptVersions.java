package org.leadershipcatalogue.timetable;

import java.util.List;
import java.util.function.Supplier;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.Memory;
import org.leadershipcatalogue.model.History.EarlierText;
import org.leadershipcatalogue.model.Timetable;

/** The earlier versions of pages that were looked at last, and what comparing each page with its own has found. */
public final class KeptVersions {

    private final Memory<List<EarlierPage>> versions = new Memory<>();
    private final Memory<List<Finding>> changedTitles = new Memory<>();

    private record Compared(ConvertedPage page, List<Timetable> timetables, List<EarlierPage> versions) {}

    List<EarlierPage> versions(String page, List<EarlierText> texts) {
        return versions.of(
                page, texts, () -> texts.stream().map(EarlierPage::new).toList());
    }

    List<Finding> changedTitles(
            ConvertedPage page,
            List<Timetable> timetables,
            List<EarlierPage> versions,
            Supplier<List<Finding>> compare) {
        return changedTitles.of(page.path(), new Compared(page, timetables, versions), compare);
    }
}
