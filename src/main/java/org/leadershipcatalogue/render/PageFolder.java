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

    /** JBake is about to open the file of a page. */
    void makeRoom(String file);

    /** Writes a page in the place of what JBake has left there; without a key it is written anew each time. */
    void adopt(String file, byte[] html, Optional<String> key);
}
