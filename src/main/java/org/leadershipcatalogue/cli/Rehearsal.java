package org.leadershipcatalogue.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * The builds after the first, for the archive of loaded classes: one that finds what the first has kept, and one that
 * has nothing to do. What they load is in the archive too, and the site is as the first has left it.
 */
final class Rehearsal {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Clock clock;
    private final Map<String, String> environment;

    Rehearsal(Clock clock, Map<String, String> environment) {
        this.clock = clock;
        this.environment = environment;
    }

    /** Builds as of a moment ago, which the first build says nothing of, and as of now again; nothing is printed. */
    void run(String... arguments) {
        run(Clock.offset(clock, A_MOMENT.negated()), arguments);
        run(clock, arguments);
    }

    private void run(Clock when, String... arguments) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.run(arguments, nowhere, nowhere, when, environment);
    }
}
