package org.leadershipcatalogue.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Value;
import org.leadershipcatalogue.store.Fingerprint;

/**
 * All that an event of a calendar says (RFC 5545, section 3.6.1): nothing else is asked when it is written, so that
 * events with equal facts have equal lines.
 *
 * @param uid its permanent name
 * @param modified when the entry was last changed, where the history says so
 * @param sequence how often it was changed
 * @param location where it takes place, or empty
 * @param plan whether it takes place
 * @param contacts who is written to
 */
record EventFacts(
        String uid,
        Optional<Instant> modified,
        int sequence,
        Occurrence occurrence,
        String summary,
        String description,
        String location,
        String url,
        Plan plan,
        List<String> categories,
        List<Value.Contact> contacts) {

    /** Whether an event takes place. */
    enum Plan {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }

    /** @param program the hash of the program that writes it */
    String key(String program) {
        return Fingerprint.of(List.of(program, this));
    }
}
