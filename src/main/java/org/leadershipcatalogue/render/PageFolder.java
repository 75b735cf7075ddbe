package org.leadershipcatalogue.render;

import java.nio.file.Path;
import java.util.Optional;

/** The folder that pages are written to; it may have some as they are already. */
public interface PageFolder {

    Path folder();

    /**
     * Whether a page was made of this when it was made last.
     *
     * @param key the fingerprint of what it is made of
     */
    boolean keeps(String file, String key);

    /** A page is about to be written. */
    void makeRoom(String file);

    /** A page is written; without a key it is written anew each time. */
    void adopt(String file, String html, Optional<String> key);
}
