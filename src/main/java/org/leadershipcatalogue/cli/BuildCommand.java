package org.leadershipcatalogue.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.check.external.Asking;
import org.leadershipcatalogue.diagnostic.OutputFile;
import org.leadershipcatalogue.diagnostic.ReportFile;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.pipeline.BuildRequest;
import org.leadershipcatalogue.pipeline.BuildResult;
import org.leadershipcatalogue.pipeline.SiteBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code build}: builds a site, prints a line per step and the findings, and says where the site is. */
@Command(description = "Builds a site.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the options in
final class BuildCommand implements Callable<Integer> {

    private static final DateTimeFormatter LONDON_TIME = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM uuuu 'at' HH:mm", Locale.UK)
            .withZone(London.ZONE);

    /** A terminal shows the findings above them still. */
    private static final int MOST_DUE = 20;

    private final Clock clock;
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "holds content/, templates/, assets/ and jbake.properties (default: ${DEFAULT-VALUE})")
    private Path source;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "where the site is put (default: target/site below the source)")
    private @Nullable Path output;

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            description =
                    "the moment to build for, such as 2023-09-28T13:00:00Z (default: SOURCE_DATE_EPOCH, else now)")
    private @Nullable Instant now;

    @Option(names = "--drafts", description = "show drafts too")
    private boolean withDrafts;

    @Option(names = "--no-cache", description = "use nothing that earlier builds have kept, and keep nothing")
    private boolean withoutCache;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "write the findings to a file ending in .json, .sarif or .xml")
    private @Nullable Path report;

    @Option(names = "--github", description = "print the findings as workflow annotations")
    private boolean asAnnotations;

    @Mixin
    private ExternalOptions external;

    BuildCommand(Clock clock, Map<String, String> environment) {
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Optional<ReportFile> reportFile = Optional.ofNullable(report).map(ReportFile::at);
        Path target = output == null ? source.resolve("target").resolve("site") : output;
        Instant moment = now == null ? Moment.of(clock, environment) : now;
        PrintWriter out = spec.commandLine().getOut();
        reportFile.map(ReportFile::output).ifPresent(file -> file.requireOutside(target));
        reportFile.map(ReportFile::output).ifPresent(OutputFile::requireWritable);
        Optional<Asking> asking = external.asking(source, clock, out);
        asking.ifPresent(how -> how.cache().requireOutside(target));

        SiteBuild build = new SiteBuild((step, count, time) -> out.println(line(step, count, time)));
        Runtime.getRuntime().addShutdownHook(new Thread(build::abandon));
        BuildResult result = build.run(new BuildRequest(source, target, moment, withDrafts, !withoutCache, asking));
        print(result, target, out);
        reportFile.ifPresent(file -> file.write(result.findings()));
        return (result.isPublished() ? ExitCode.FINE : ExitCode.CONTENT_PROBLEMS).number();
    }

    /** Padded by hand: the JVM’s own formatting loads what it knows of the world’s languages first. */
    private static String line(String step, int count, Duration time) {
        String millis = Long.toString(time.toMillis());
        return room(6, Integer.toString(count)) + count + " " + step + room(20, step) + " " + room(6, millis) + millis
                + " ms";
    }

    private static String room(int width, String words) {
        return " ".repeat(Math.max(0, width - words.length()));
    }

    private void print(BuildResult result, Path target, PrintWriter out) {
        FindingsOutput.print(result.findings(), asAnnotations, out);
        List<String> due = result.due().lines();
        due.stream().limit(MOST_DUE).forEach(out::println);
        if (due.size() > MOST_DUE) {
            out.println("    and more, in "
                    + source.resolve("target").resolve("report").resolve("due.txt"));
        }
        out.println(
                result.isPublished()
                        ? "The site is in " + target
                        : "Nothing was published; what is in " + target + " is as it was");
        if (result.isPublished()) {
            out.println(outlook(result.nextChange()));
        }
        out.flush();
    }

    private static String outlook(Optional<Instant> nextChange) {
        return nextChange
                .map(moment -> "The site will next change by itself on " + LONDON_TIME.format(moment) + " (London)")
                .orElse("The site will not change by itself");
    }
}
