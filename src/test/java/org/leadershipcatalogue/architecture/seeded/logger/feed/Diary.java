package org.leadershipcatalogue.architecture.seeded.logger.feed;

import java.util.logging.Logger;

/** A step that logs. */
public final class Diary {

    public Logger logger() {
        return Logger.getLogger("diary");
    }
}
