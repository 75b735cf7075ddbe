package org.leadershipcatalogue.schema;

import java.time.LocalDate;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.SourcePath;

/**
 * A page on the way to becoming an entry: all that is known before its other fields are read.
 *
 * @param page what the source says
 * @param id the entry it becomes
 * @param visibility whether visitors see it on the day of the build
 */
record Origin(ConvertedPage page, EntryId id, Visibility visibility) {
    static Origin of(ConvertedPage page, LocalDate today) {
        return new Origin(page, new SourcePath(page.path()).id(), Visibility.of(page, today));
    }

    boolean isHidden() {
        return visibility.isHidden();
    }

    String path() {
        return page.path();
    }

    Location titleAt() {
        return page.titleAt();
    }
}
