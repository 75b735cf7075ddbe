package org.leadershipcatalogue.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.SetupException;
import org.leadershipcatalogue.preview.Preview;
import org.leadershipcatalogue.preview.PreviewRequest;
import org.leadershipcatalogue.preview.Told;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code preview}: serves the site on this machine, and builds it again at each change, until it is stopped. */
@Command(
        description = "Shows the site as it is written, in a browser of this machine.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the options in
final class PreviewCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "holds content/, templates/, assets/ and jbake.properties (default: ${DEFAULT-VALUE})")
    private Path source;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "the port to serve on, 0 for any (default: 8080, or the next one that is free)")
    private @Nullable Integer port;

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            description = "the moment to show the site at, such as 2023-09-28T13:00:00Z (default: now)")
    private @Nullable Instant now;

    PreviewCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        OptionalInt wished = port == null ? OptionalInt.empty() : OptionalInt.of(requiredPort(port));
        PreviewRequest request = new PreviewRequest(source, wished, Optional.ofNullable(now));
        try (Preview preview =
                new Preview(request, clock, new Terminal(spec.commandLine().getOut()))) {
            Runtime.getRuntime().addShutdownHook(new Thread(preview::close));
            preview.run();
        }
        return ExitCode.FINE.number();
    }

    private static int requiredPort(int wished) {
        if (wished < 0 || wished > 65535) {
            throw new SetupException("There is no port " + wished + "; name one from 0 to 65535 with --port.");
        }
        return wished;
    }

    /** Says everything in plain lines, and the findings only when they are others than before. */
    private static final class Terminal implements Told {
        private final PrintWriter out;
        private @Nullable List<Finding> printed;

        Terminal(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void serving(URI address) {
            out.println("The preview is at " + address + "; it follows every change. Ctrl-C ends it.");
            out.flush();
        }

        @Override
        public void built(List<Finding> findings, boolean isShown, Duration time) {
            if (!findings.equals(printed)) {
                FindingsOutput.print(findings, false, out);
            }
            printed = findings;
            out.println((isShown ? "Built in " : "Not shown until the errors are mended; built in ") + time.toMillis()
                    + " ms");
            out.flush();
        }

        @Override
        public void failed(Throwable reason) {
            printed = null;
            out.println(reason instanceof SetupException ? reason.getMessage() : Main.FAULT);
            if (!(reason instanceof SetupException)) {
                reason.printStackTrace(out);
            }
            out.flush();
        }

        @Override
        public void watchedBadly(Throwable fault) {
            out.println("The program failed to watch the files; it goes on, and sees changes up to a second later.");
            fault.printStackTrace(out);
            out.flush();
        }
    }
}
