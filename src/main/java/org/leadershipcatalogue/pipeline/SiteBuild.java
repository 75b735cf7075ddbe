package org.leadershipcatalogue.pipeline;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.asciidoc.Engines;
import org.leadershipcatalogue.feed.RedirectLines;
import org.leadershipcatalogue.publish.KeptOutput;
import org.leadershipcatalogue.publish.NextChangeFile;
import org.leadershipcatalogue.publish.ReportFolder;
import org.leadershipcatalogue.publish.Staging;

/**
 * A build from content to published site. Each step takes what the earlier ones made, reports what an author can mend
 * and carries on, so that one run shows everything; only a build without errors is published.
 */
public final class SiteBuild {

    private final Progress progress;
    private final Engines engines;
    private final AtomicReference<@Nullable Staging> open = new AtomicReference<>();

    /** A build that starts an Asciidoctor of its own. */
    public SiteBuild(Progress progress) {
        this(progress, new Engines(0));
    }

    /** One of many builds in one program, which use the same Asciidoctors. */
    public SiteBuild(Progress progress, Engines engines) {
        this.progress = progress;
        this.engines = engines;
    }

    /** Builds the site, unless nothing has changed. */
    public BuildResult run(BuildRequest request) {
        Staging.makeReady(request.source(), request.output());
        LastBuild last = new LastBuild(request);
        Outcome outcome = last.outcome(progress).orElseGet(() -> build(request, last));
        if (outcome.result().isPublished()) {
            report(request.source(), outcome);
        }
        return outcome.result();
    }

    private Outcome build(BuildRequest request, LastBuild last) {
        try (Kept kept = Kept.ofBuild(request.source(), request.cache(), engines, last.provedStamps())) {
            KeptOutput output = new KeptOutput(request.output(), request.cache());
            ReadSources sources = new Reading(request.source(), kept, progress).read(request.looking());
            kept.endReading();
            BuildResult result = finish(sources, request, kept, output);
            kept.save();
            Outcome outcome = new Outcome(result, redirects(sources));
            last.keep(outcome, kept.git().readCommit(), output);
            output.forgetOthers();
            return outcome;
        }
    }

    private static String redirects(ReadSources sources) {
        return new RedirectLines(sources.config()).forNginx(sources.catalogue());
    }

    private BuildResult finish(ReadSources sources, BuildRequest request, Kept kept, KeptOutput output) {
        Path source = request.source();
        try (Staging staging = Staging.beside(source, request.output(), output)) {
            open.set(staging);
            return new Finishing(source, sources, staging, kept, progress, () -> false).finish(request.asking(), true);
        } finally {
            open.set(null);
        }
    }

    /** What is told beside the site, to those who run the build. */
    private static void report(Path source, Outcome outcome) {
        new NextChangeFile(source).write(outcome.result().nextChange());
        ReportFolder report = new ReportFolder(source);
        report.write("due.txt", outcome.result().due().text());
        report.write("redirects.nginx", outcome.redirects());
    }

    /** Deletes what a build has made so far, for a program that is being stopped while {@link #run} goes on. */
    public void abandon() {
        Staging staging = open.get();
        if (staging != null) {
            staging.abandon();
        }
    }
}
