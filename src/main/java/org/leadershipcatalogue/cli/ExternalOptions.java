package org.leadershipcatalogue.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.leadershipcatalogue.check.external.ExternalLink;
import org.leadershipcatalogue.check.external.ExternalLinks;
import org.leadershipcatalogue.check.external.Progress;
import org.leadershipcatalogue.config.ConfigReader;
import org.leadershipcatalogue.config.LinkSettings;
import org.leadershipcatalogue.diagnostic.Findings;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** The options of {@code links} that are about other sites, and what they do. */
@SuppressWarnings("NullAway.Init") // picocli fills the options in
final class ExternalOptions {

    @Option(names = "--external", description = "ask other sites too whether they still have what is linked")
    private boolean isWanted;

    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "holds jbake.properties with the keys of external links (default: ${DEFAULT-VALUE})")
    private Path source;

    @Option(
            names = "--cache",
            paramLabel = "FILE",
            defaultValue = "target/external-links.txt",
            description = "keeps which external links were there (default: ${DEFAULT-VALUE})")
    private Path cache;

    /** Checks the links if it is asked for, and says so; how far it has come is shown to a person at a terminal. */
    void check(List<ExternalLink> links, Clock clock, Findings findings, PrintWriter out) {
        if (!isWanted) {
            return;
        }
        LinkSettings settings = new ConfigReader(findings).readLinks(source);
        Progress progress = Ansi.AUTO.enabled() ? (done, total) -> show(done, total, out) : Progress.SILENT;
        int asked = check(new ExternalLinks(settings, cache, clock, findings), links, progress);
        out.println(String.format(Locale.ROOT, "%d external links, %d URLs to be asked", links.size(), asked));
    }

    private static int check(ExternalLinks check, List<ExternalLink> links, Progress progress) {
        try {
            return check.check(links, progress);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the check of external links was stopped", stopped);
        }
    }

    private static void show(int done, int total, PrintWriter out) {
        out.print(String.format(Locale.ROOT, "\r%6d of %d%s", done, total, done == total ? "\n" : ""));
        out.flush();
    }
}
