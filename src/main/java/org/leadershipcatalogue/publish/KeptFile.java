package org.leadershipcatalogue.publish;

import java.util.Optional;
import org.leadershipcatalogue.document.FileStamp;

/**
 * What is known of a file of the output.
 *
 * @param version of its bytes
 * @param sources the fingerprint of what it was made of, where that was said
 * @param stamp that it had when it held these bytes, where the system has such
 */
record KeptFile(FileVersion version, Optional<String> sources, Optional<FileStamp> stamp) {

    /** Only a fingerprint outlives the program that made it. */
    boolean isMadeOf(Object others) {
        return others instanceof String && sources.isPresent() && sources.get().equals(others);
    }
}
