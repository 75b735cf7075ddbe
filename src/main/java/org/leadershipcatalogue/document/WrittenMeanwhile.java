package org.leadershipcatalogue.document;

import java.io.Serial;

/** A file is no longer what the build has taken it for: the sources have to be read anew. */
public final class WrittenMeanwhile extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** @param path the file, relative to the source folder */
    public WrittenMeanwhile(String path) {
        super("the file " + path + " was written while the build went on");
    }
}
