package org.leadershipcatalogue.testing;

import java.util.List;
import java.util.stream.Stream;

/** A page that loads in peace: the browser has nothing to complain of, and no other host is asked for anything. */
public final class Quiet {

    public List<String> faults(Browser browser) {
        Stream<String> complaints = browser.complaints().stream().map(words -> "the browser says: " + words);
        Stream<String> foreign = browser.lines("foreign.js").stream().map(url -> "is loaded from elsewhere: " + url);
        return Stream.concat(complaints, foreign).toList();
    }
}
