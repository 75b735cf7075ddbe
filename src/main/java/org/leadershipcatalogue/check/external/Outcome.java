package org.leadershipcatalogue.check.external;

import java.util.Optional;

/** What became of a URL; only a broken one is an error. */
sealed interface Outcome {

    /**
     * It is there.
     *
     * @param movedTo where it has moved for good, with the place if the redirect names one
     * @param places what is known of its places
     */
    record Fine(Optional<String> movedTo, Places places) implements Outcome {}

    /** Nobody can follow it; the reason goes on after the URL: “is gone (410)”. */
    record Broken(String why) implements Outcome {}

    /** It could not be proved; the reason goes on after the URL: “did not answer in time”. */
    record Unknown(String why) implements Outcome {}
}
