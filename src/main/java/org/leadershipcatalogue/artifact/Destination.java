package org.leadershipcatalogue.artifact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipcatalogue.diagnostic.SetupException;

/**
 * Where what was sent is put.
 *
 * @param site a folder for the site as it was sent: to be compared, and never to be published
 * @param preview the site as it may be shown, where that is wanted
 * @param report a file for the findings of its build
 */
public record Destination(Path site, Optional<Preview> preview, Optional<Path> report) {

    /** @throws SetupException when something stands there already, so that old and new are never mixed */
    void requireFree() {
        Stream.of(Optional.of(site), preview.map(Preview::folder), report)
                .flatMap(Optional::stream)
                .forEach(path -> {
                    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                        throw new SetupException("“" + path + "” exists already; name a place where nothing is yet.");
                    }
                });
    }

    /** Takes away what has been written. */
    void clear() {
        remove(site);
        preview.map(Preview::folder).ifPresent(Destination::remove);
        report.ifPresent(Destination::remove);
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("“" + file + "” cannot be written", e);
        }
    }

    private static void remove(Path path) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("“" + path + "” cannot be removed", e);
        }
    }
}
