package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * {@code target/report/next-change.txt}: the moment at which the site is to be built again because it will come out
 * different, as one line such as {@code 2023-12-05T09:00:00Z}, or {@code never}. It lies outside the site, beside the
 * report of findings.
 */
public final class NextChangeFile {

    private final Path file;

    /** @param source the folder the site is made from */
    public NextChangeFile(Path source) {
        file = source.resolve("target").resolve("report").resolve("next-change.txt");
    }

    public void write(Optional<Instant> nextChange) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, nextChange.map(Instant::toString).orElse("never") + "\n");
        } catch (IOException cause) {
            throw new UncheckedIOException("The file " + file + " cannot be written", cause);
        }
    }
}
