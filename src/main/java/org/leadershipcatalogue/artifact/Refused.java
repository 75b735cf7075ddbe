package org.leadershipcatalogue.artifact;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/** Says why an artifact is not taken; {@link Receiver} turns it into a result. */
final class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Enough to see what kind of archive it is; a hostile one may have any number. */
    private static final int SHOWN = 20;

    private final transient List<String> reasons;

    Refused(String reason) {
        this(List.of(reason));
    }

    Refused(List<String> reasons) {
        super(String.join("; ", reasons));
        this.reasons = reasons.size() <= SHOWN ? List.copyOf(reasons) : shortened(reasons);
    }

    List<String> reasons() {
        return reasons;
    }

    private static List<String> shortened(List<String> reasons) {
        List<String> shown = new ArrayList<>(reasons.subList(0, SHOWN));
        shown.add("and " + (reasons.size() - SHOWN) + " more");
        return List.copyOf(shown);
    }
}
