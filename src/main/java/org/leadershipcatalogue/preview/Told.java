package org.leadershipcatalogue.preview;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.leadershipcatalogue.diagnostic.Finding;

/** What the preview says to the person at the terminal. */
public interface Told {

    /** The site can be opened at this address. */
    void serving(URI address);

    /**
     * A build is done.
     *
     * @param findings all of them, sorted by place
     * @param isShown whether browsers show this build; otherwise they show the last good one
     * @param time from the change to the end of the build
     */
    void built(List<Finding> findings, boolean isShown, Duration time);

    /** Nothing could be built for a reason that is no finding: wrong set-up, or a fault of the program. */
    void failed(Throwable reason);

    /** Changes could not be noticed for a moment, through a fault of the program; a sweep finds them up to a second later. */
    void watchedBadly(Throwable fault);
}
