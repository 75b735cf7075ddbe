package org.leadershipcatalogue.preview;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What to preview.
 *
 * @param source the folder that holds content/, templates/, assets/ and jbake.properties
 * @param port the port to serve on, 0 for any that is free; when empty, 8080 or the next one that is free
 * @param now the moment to show the site at; when empty, the clock's
 */
public record PreviewRequest(Path source, OptionalInt port, Optional<Instant> now) {

    public PreviewRequest {
        source = source.toAbsolutePath().normalize();
    }

    /** Where the site of the preview is put. */
    Path output() {
        return source.resolve("target").resolve("preview");
    }
}
