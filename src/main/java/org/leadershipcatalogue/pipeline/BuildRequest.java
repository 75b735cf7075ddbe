package org.leadershipcatalogue.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.leadershipcatalogue.check.external.Asking;

/**
 * What to build.
 *
 * @param source the folder that holds content/, templates/, assets/ and jbake.properties
 * @param output the folder the site is published to
 * @param now the moment the site is built for
 * @param withDrafts whether drafts are shown
 * @param withCache whether what earlier builds have kept on disk is used, and kept for later ones
 * @param asking how other sites are asked; empty when they are not
 */
public record BuildRequest(
        Path source, Path output, Instant now, boolean withDrafts, boolean withCache, Optional<Asking> asking) {

    public BuildRequest {
        source = source.toAbsolutePath().normalize();
        output = output.toAbsolutePath().normalize();
    }

    /** A build that asks nobody. */
    public BuildRequest(Path source, Path output, Instant now, boolean withDrafts) {
        this(source, output, now, withDrafts, true, Optional.empty());
    }

    /** The same build from nothing but its sources. */
    public BuildRequest withoutCache() {
        return new BuildRequest(source, output, now, withDrafts, false, asking);
    }

    /** The folder of what is kept on disk; none when the build does without, or when it would be part of the site. */
    Optional<Path> cache() {
        return Optional.of(Kept.folder(source)).filter(folder -> withCache && !folder.startsWith(output));
    }

    Looking looking() {
        return new Looking(now, withDrafts);
    }
}
