package org.leadershipcatalogue.publish;

import java.util.Optional;
import org.leadershipcatalogue.document.FileStamp;

/**
 * What is known of a file of the output.
 *
 * @param version of its bytes
 * @param sources the fingerprint of what it was made of, where that was said
 * @param stamp that it has as long as it holds these bytes, where there is such a proof
 */
record KeptFile(FileVersion version, Optional<String> sources, Optional<FileStamp> stamp) {

    KeptFile withStamp(Optional<FileStamp> other) {
        return new KeptFile(version, sources, other);
    }

    /** Only a fingerprint outlives the program that made it. */
    boolean isMadeOf(Object others) {
        return others instanceof String && sources.isPresent() && sources.get().equals(others);
    }
}
