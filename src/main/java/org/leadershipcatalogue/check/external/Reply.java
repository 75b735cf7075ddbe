package org.leadershipcatalogue.check.external;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What came of one request. */
sealed interface Reply {

    /**
     * An answer.
     *
     * @param status its status code (RFC 9110, 15)
     * @param headers its headers by their names in lower case; of several with one name the first
     * @param places what the page's body says of its places
     */
    record Answer(int status, SortedMap<String, String> headers, Places places) implements Reply {

        public Answer {
            headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
        }

        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }

        boolean isFine() {
            return status >= 200 && status < 300;
        }

        /** Whether the server asks to be left in peace for a while. */
        boolean isTooMuch() {
            boolean mayPass = status == 403 || status == 503;
            return status == 429 || (mayPass && header("retry-after").isPresent());
        }
    }

    /** No answer at all; the reason goes on after the URL. */
    record Fault(Kind kind, String why) implements Reply {

        /** Whether asking again, in another way, may help. */
        enum Kind {
            BROKEN,
            REFUSED,
            PASSING
        }
    }
}
