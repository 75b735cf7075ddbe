package org.leadershipcatalogue.render;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Revisions;

/** When pages were last changed, by the history of their files and of those they include; nothing where there is none. */
final class Updates {

    private final Map<String, Revisions> revisions;
    private final Map<String, ConvertedPage> pages;

    /**
     * @param revisions what version control knows, by source path
     * @param pages the converted pages by source path
     */
    Updates(Map<String, Revisions> revisions, Map<String, ConvertedPage> pages) {
        this.revisions = revisions;
        this.pages = pages;
    }

    /** The day in London of the last change; of a page whose own file is new to version control none is known. */
    Optional<PartialDate.Day> of(Entry entry) {
        return of(entry.source());
    }

    Optional<PartialDate.Day> of(String source) {
        Optional<Instant> own = changed(source);
        Stream<Instant> included = Optional.ofNullable(pages.get(source)).stream()
                .flatMap(page -> page.includes().stream())
                .flatMap(path -> changed(path).stream());
        return own.map(instant -> Stream.concat(Stream.of(instant), included)
                        .max(Comparator.naturalOrder())
                        .orElse(instant))
                .map(Updates::day);
    }

    private Optional<Instant> changed(String path) {
        return Optional.ofNullable(revisions.get(path)).map(Revisions::lastModified);
    }

    private static PartialDate.Day day(Instant instant) {
        LocalDate day = London.day(instant);
        return new PartialDate.Day(day);
    }
}
