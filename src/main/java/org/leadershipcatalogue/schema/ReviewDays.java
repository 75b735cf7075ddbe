package org.leadershipcatalogue.schema;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.model.Due;

/**
 * By when somebody is to read each entry again, as its {@code review-by} says: drafts too, and what is not shown yet, but
 * not what visitors no longer see.
 */
public final class ReviewDays {

    private final LocalDate today;

    /** @param today the day of the build */
    public ReviewDays(LocalDate today) {
        this.today = today;
    }

    /** One for each page that names a day. */
    public List<Due> read(List<ConvertedPage> pages) {
        return pages.stream()
                .filter(page -> !Visibility.isGone(page, today))
                .flatMap(ReviewDays::due)
                .toList();
    }

    private static Stream<Due> due(ConvertedPage page) {
        String owner = Visibility.value(page, "owner").orElse("");
        return Visibility.day(page, "review-by").stream()
                .map(day -> new Due(owner, page.title(), page.path(), day.last()));
    }
}
