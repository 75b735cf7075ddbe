package org.leadershipcatalogue.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * {@code target/report/next-change.txt}: the moment at which the site is to be built again because it will come out
 * different, as one line such as {@code 2023-12-05T09:00:00Z}, or {@code never}. It lies outside the site, beside the
 * report of findings.
 */
public final class NextChangeFile {

    private final ReportFolder folder;

    /** @param source the folder the site is made from */
    public NextChangeFile(Path source) {
        folder = new ReportFolder(source);
    }

    public void write(Optional<Instant> nextChange) {
        folder.write("next-change.txt", nextChange.map(Instant::toString).orElse("never") + "\n");
    }
}
