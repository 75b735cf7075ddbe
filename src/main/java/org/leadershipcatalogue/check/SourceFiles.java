package org.leadershipcatalogue.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the files of a site come from that are copied unchanged. */
final class SourceFiles {

    private SourceFiles() {}

    /** The author's own file: {@code css/site.css} to {@code assets/css/site.css}; empty for what the build writes. */
    static Optional<String> of(Path source, String file) {
        return Stream.of("assets/", "content/")
                .map(folder -> folder + file)
                .filter(path -> Files.isRegularFile(source.resolve(path)))
                .findFirst();
    }
}
