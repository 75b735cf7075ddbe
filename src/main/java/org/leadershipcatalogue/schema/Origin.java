package org.leadershipcatalogue.schema;

import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.HeaderField;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.SourcePath;

/**
 * A page on the way to becoming an entry: all that is known before its other fields are read.
 *
 * @param page what the source says
 * @param id the entry it becomes
 * @param isDraft whether its status is {@code draft}
 */
record Origin(ConvertedPage page, EntryId id, boolean isDraft) {
    static final String STATUS = "jbake-status";
    static final String DRAFT = "draft";

    static Origin of(ConvertedPage page) {
        Optional<HeaderField> status = page.fields().stream()
                .filter(field -> field.name().equals(STATUS))
                .findFirst();
        boolean isDraft = status.map(HeaderField::value).filter(DRAFT::equals).isPresent();
        return new Origin(page, new SourcePath(page.path()).id(), isDraft);
    }

    String path() {
        return page.path();
    }

    Location titleAt() {
        return page.titleAt();
    }
}
