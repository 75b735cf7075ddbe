package org.leadershipcatalogue.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.diagnostic.OutputFile;
import org.leadershipcatalogue.diagnostic.SetupException;
import org.leadershipcatalogue.pipeline.SiteReview;
import org.leadershipcatalogue.review.Review;
import org.leadershipcatalogue.review.ReviewJson;
import org.leadershipcatalogue.review.ReviewSummary;
import org.leadershipcatalogue.review.report.ReportFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code review}: compares two built sites, and says what is different and what must be decided. */
@Command(description = "Compares two built sites.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the options in
final class ReviewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BASE", description = "the folder of the site as it is")
    private Path base;

    @Parameters(index = "1", paramLabel = "HEAD", description = "the folder of the site as it would become")
    private Path head;

    @Option(
            names = "--base-report",
            paramLabel = "FILE",
            description = "the findings of BASE, written by build --report")
    private @Nullable Path baseReport;

    @Option(
            names = "--head-report",
            paramLabel = "FILE",
            description = "the findings of HEAD, written by build --report")
    private @Nullable Path headReport;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "the folder for the pages of the review (default: ${DEFAULT-VALUE})",
            defaultValue = "target/review")
    private Path output;

    @Option(names = "--report", paramLabel = "FILE", description = "write the review to a file ending in .json")
    private @Nullable Path report;

    @Mixin
    private CommentOptions comment;

    @Override
    public Integer call() {
        Optional<OutputFile> json = Optional.ofNullable(report).map(ReviewCommand::json);
        json.ifPresent(OutputFile::requireWritable);
        comment.requireUsable();
        Review review = new SiteReview().run(new SiteReview.Sites(base, head, reports()));
        new ReportFolder(base, head).write(review, output);
        json.ifPresent(file -> write(file.path(), ReviewJson.text(review)));
        comment.write(review);
        PrintWriter out = spec.commandLine().getOut();
        ReviewSummary.lines(review).forEach(out::println);
        out.println("To read it, open " + output.resolve("index.html"));
        json.ifPresent(file -> out.println("The review is in " + file.path()));
        out.flush();
        return (review.needsDecision() ? ExitCode.CONTENT_PROBLEMS : ExitCode.FINE).number();
    }

    private static OutputFile json(Path file) {
        if (!file.toString().endsWith(".json")) {
            throw new SetupException("The report “" + file + "” must end in .json.");
        }
        return new OutputFile("report", file);
    }

    /** What one build found says nothing of what is new. */
    private Optional<SiteReview.Reports> reports() {
        if (baseReport == null && headReport == null) {
            return Optional.empty();
        }
        if (baseReport == null || headReport == null) {
            throw new SetupException("Give both --base-report and --head-report, or neither.");
        }
        return Optional.of(new SiteReview.Reports(baseReport, headReport));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException cause) {
            throw new SetupException("The report “" + file + "” cannot be written.", cause);
        }
    }
}
