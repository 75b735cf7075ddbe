package org.leadershipcatalogue.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * The builds after the first, for the archive of loaded classes: one that finds what the first has kept, and one that
 * has nothing to do. What they load is in the archive too, and the site is as the first has left it.
 */
final class Rehearsal {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Instant start;
    private final Clock clock;
    private final Map<String, String> environment;

    /** @param start when the first build began */
    Rehearsal(Instant start, Clock clock, Map<String, String> environment) {
        this.start = start;
        this.clock = clock;
        this.environment = environment;
    }

    /** Builds as of a moment before, which the first build says nothing of, and as of now; nothing is printed. */
    void run(String... arguments) {
        Map<String, String> ofNoMoment = new HashMap<>(environment);
        ofNoMoment.remove(Moment.VARIABLE);
        run(Clock.fixed(start.minus(A_MOMENT), ZoneOffset.UTC), ofNoMoment, arguments);
        run(clock, environment, arguments);
    }

    private static void run(Clock when, Map<String, String> environment, String... arguments) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.run(arguments, nowhere, nowhere, when, environment);
    }
}
