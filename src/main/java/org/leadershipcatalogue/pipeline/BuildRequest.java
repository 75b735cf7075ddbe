package org.leadershipcatalogue.pipeline;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What to build.
 *
 * @param source the folder that holds content/, templates/, assets/ and jbake.properties
 * @param output the folder the site is published to
 * @param now the moment the site is built for
 * @param withDrafts whether drafts are shown
 */
public record BuildRequest(Path source, Path output, Instant now, boolean withDrafts) {

    public BuildRequest {
        source = source.toAbsolutePath().normalize();
        output = output.toAbsolutePath().normalize();
    }
}
