package org.leadershipcatalogue.schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.Memory;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;

/**
 * The entries that were typed last, by their page and by the names that references may use. One with findings is typed
 * anew, since what its findings suggest depends on how many others were looked for.
 */
public final class KeptEntries {

    private final Memory<Origin> origins = new Memory<>();
    private final Memory<Names> names = new Memory<>();
    private final Memory<Read> entries = new Memory<>();

    /** The entries that references may name, and those of them that are hidden, with why. */
    record Names(Set<EntryId> all, Map<EntryId, Visibility> hidden) {}

    /**
     * What was read of a page.
     *
     * @param entry empty where it is not shown
     */
    record Read(ReadEntry fields, Optional<Entry> entry, List<Finding> findings) {}

    private record Dated(ConvertedPage page, LocalDate day) {}

    private record Sources(Origin origin, Names names) {}

    Origin origin(ConvertedPage page, LocalDate today) {
        return origins.of(page.path(), new Dated(page, today), () -> Origin.of(page, today));
    }

    /** The last names where they are equal, so that comparing what was made of them takes no time. */
    Names names(EntryIndex index) {
        Names now = index.names();
        return names.of("all", now, () -> now);
    }

    Read entry(Origin origin, Names known, Supplier<Read> make) {
        Read read = entries.of(origin.path(), new Sources(origin, known), make);
        if (!read.findings.isEmpty()) {
            entries.forget(origin.path());
        }
        return read;
    }
}
