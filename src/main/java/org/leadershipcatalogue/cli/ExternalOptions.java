package org.leadershipcatalogue.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.check.external.Asking;
import org.leadershipcatalogue.check.external.Progress;
import org.leadershipcatalogue.diagnostic.OutputFile;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** The options about other sites, which {@code build} and {@code links} share. */
final class ExternalOptions {

    private static final String CACHE = "target/external-links.txt";

    @Option(names = "--external", description = "ask other sites too whether they still have what is linked")
    private boolean isWanted;

    @Option(
            names = "--cache",
            paramLabel = "FILE",
            description = "keeps which external links were there (default: " + CACHE + " below the source)")
    private @Nullable Path cache;

    /** How other sites are asked, if that is wanted; how far it has come is shown to a person at a terminal. */
    Optional<Asking> asking(Path source, Clock clock, PrintWriter out) {
        if (!isWanted) {
            return Optional.empty();
        }
        OutputFile file = new OutputFile("cache", cache == null ? source.resolve(CACHE) : cache);
        file.requireWritable();
        return Optional.of(new Asking(file, clock, Ansi.AUTO.enabled() ? new Shown(out) : Progress.SILENT));
    }

    /** Progress as a line that is written over. */
    private record Shown(PrintWriter out) implements Progress {
        @Override
        public void at(int done, int total) {
            out.print(String.format(Locale.ROOT, "\r%6d of %d", done, total));
            out.flush();
        }

        @Override
        public void ended() {
            out.println();
        }
    }
}
