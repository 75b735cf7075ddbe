package org.leadershipcatalogue.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.Lazy;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Moments;
import org.leadershipcatalogue.model.Timeline;
import org.leadershipcatalogue.schema.ShownTimes;
import org.leadershipcatalogue.store.Fingerprint;
import org.leadershipcatalogue.timetable.ScheduleCheck;

/**
 * What the dates of a catalogue come to at a moment: what is to be mended in them, and when the site will be another by
 * itself. Until then both stay as they are while the catalogue does, and are not worked out again.
 */
final class Proofs {

    private Lazy<Optional<Proved>> known;

    /**
     * What was proved.
     *
     * @param sources the fingerprint of what it was proved of
     * @param from the moment at which it was proved
     * @param until the first moment after it at which the site is another
     */
    record Proved(String sources, Instant from, Optional<Instant> until, List<Finding> findings) {

        boolean holdsAt(Instant moment) {
            return !moment.isBefore(from)
                    && until.filter(end -> !moment.isBefore(end)).isEmpty();
        }
    }

    /**
     * @param catalogue its fingerprint
     * @param shown when visitors see each entry
     * @param rows how many rows stand on the pages that have any, whether they could be read or not
     */
    private record Sources(String catalogue, List<Timeline<Boolean>> shown, Map<String, Integer> rows) {}

    Proofs(Optional<Proved> known) {
        this.known = new Lazy<>(() -> known);
    }

    /** @param version the fingerprint of the catalogue, asked for only where something was proved before */
    Proved of(List<ConvertedPage> pages, Catalogue catalogue, Lazy<String> version, Instant now) {
        List<Timeline<Boolean>> shown = new ShownTimes().read(pages);
        Lazy<String> sources =
                new Lazy<>(() -> Fingerprint.of(new Sources(version.get(), shown, ScheduleCheck.rows(pages))));
        Optional<Proved> same = known.get()
                .filter(proved -> proved.holdsAt(now))
                .filter(proved -> proved.sources.equals(sources.get()));
        if (same.isPresent()) {
            return same.get();
        }
        Beside<Optional<Instant>> until = Beside.begin(() -> new Moments(catalogue, shown).nextChange(now));
        Findings findings = new Findings();
        new ScheduleCheck(findings, now).check(pages, catalogue);
        Proved proved = new Proved("", now, until.made(), findings.sorted());
        known = new Lazy<>(() -> Optional.of(new Proved(sources.get(), now, proved.until, proved.findings)));
        return proved;
    }

    /** What was proved last. */
    Optional<Proved> known() {
        return known.get();
    }
}
