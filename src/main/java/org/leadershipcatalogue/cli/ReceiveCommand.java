package org.leadershipcatalogue.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.artifact.Destination;
import org.leadershipcatalogue.artifact.Preview;
import org.leadershipcatalogue.artifact.Received;
import org.leadershipcatalogue.artifact.Receiver;
import org.leadershipcatalogue.config.ConfigReader;
import org.leadershipcatalogue.diagnostic.Counted;
import org.leadershipcatalogue.diagnostic.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code receive}: unpacks what the run of a pull request has built, and makes a preview of it that runs nothing. */
@Command(description = "Unpacks a built site that anybody may have sent, as data.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the options in
final class ReceiveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ARTIFACT.zip", description = "the artifact, with site/, head.json and commit in it")
    private Path artifact;

    @Option(
            names = "--site",
            paramLabel = "DIR",
            required = true,
            description = "where the site is put as it was sent, to be compared")
    private Path site;

    @Option(
            names = "--preview",
            paramLabel = "DIR",
            description = "where the site is put as it may be shown: marked, without scripts")
    private @Nullable Path preview;

    @Option(names = "--report", paramLabel = "FILE", description = "where the findings of its build are put")
    private @Nullable Path report;

    @Option(names = "--commit", paramLabel = "HASH", description = "what the site must have been built from")
    private @Nullable String commit;

    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description =
                    "holds jbake.properties, which says for which path sites are built (default: ${DEFAULT-VALUE})")
    private Path source;

    @Override
    public Integer call() {
        Destination destination = new Destination(
                site,
                Optional.ofNullable(preview).map(folder -> new Preview(folder, basePath())),
                Optional.ofNullable(report));
        Received received = new Receiver(destination).receive(artifact, Optional.ofNullable(commit));
        print(received, spec.commandLine().getOut());
        return (received.isRefused() ? ExitCode.CONTENT_PROBLEMS : ExitCode.FINE).number();
    }

    private String basePath() {
        return new ConfigReader(new Findings()).read(source).basePath();
    }

    private static void print(Received received, PrintWriter out) {
        received.refusals().forEach(reason -> out.println("Refused: " + reason));
        if (received.hasSite()) {
            out.println("Received " + Counted.of(received.pages(), "page") + " and "
                    + Counted.of(received.files(), "other file"));
        } else if (!received.isRefused()) {
            out.println("Received findings and no site: it could not be built");
        }
        out.flush();
    }
}
