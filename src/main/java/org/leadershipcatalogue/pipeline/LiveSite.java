package org.leadershipcatalogue.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.Assets;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.publish.Fingerprints;
import org.leadershipcatalogue.publish.Libraries;
import org.leadershipcatalogue.publish.Staging;

/**
 * One site that one process builds again and again, and that keeps what did not change. Compressed copies are not made.
 * Not for two threads at once.
 */
public final class LiveSite implements AutoCloseable {

    private final Path source;
    private final Path output;
    private final Progress progress;

    public LiveSite(Path source, Path output, Progress progress) {
        this.source = source.toAbsolutePath().normalize();
        this.output = output.toAbsolutePath().normalize();
        this.progress = progress;
    }

    /** Reads the source folder. */
    public ReadSources read(Looking looking) {
        return new Reading(source, progress).read(looking);
    }

    /** These pages alone, as the whole build would write them, by file; files that are no pages are left out. */
    public SortedMap<String, String> render(ReadSources sources, Set<String> files) {
        try (Staging staging = Staging.beside(source, output)) {
            Assets assets =
                    new Fingerprints(new Findings()).of(sources.tree().assets(), new Libraries().writeTo(staging));
            SortedMap<String, String> pages = new TreeMap<>();
            for (HtmlPage page : new Finishing(source, sources, staging, Progress.SILENT, () -> false)
                    .bake(assets)
                    .pages()) {
                if (files.contains(page.file())) {
                    pages.put(page.file(), Files.readString(staging.folder().resolve(page.file())));
                }
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException("a rendered page cannot be read", e);
        }
    }

    /** Makes the whole site, and publishes it when it has no error; nothing comes of it where it is superseded. */
    public Optional<BuildResult> finish(ReadSources sources, BooleanSupplier isSuperseded) {
        try (Staging staging = Staging.beside(source, output)) {
            return Optional.of(
                    new Finishing(source, sources, staging, progress, isSuperseded).finish(Optional.empty(), false));
        } catch (CancellationException superseded) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {}
}
