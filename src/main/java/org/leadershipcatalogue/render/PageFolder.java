package org.leadershipcatalogue.render;

import java.nio.file.Path;

/** The folder that pages are written to; it may have some as they are already. */
public interface PageFolder {

    Path folder();

    /** Whether a page was made of this when it was made last. */
    boolean keeps(String file, Object sources);

    /** A page is about to be written. */
    void makeRoom(String file);

    /** A page is written. */
    void adopt(String file, String html, Object sources);
}
