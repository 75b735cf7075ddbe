package org.leadershipcatalogue.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.asciidoc.Engines;
import org.leadershipcatalogue.publish.Staging;

/**
 * One site that one process builds again and again, warm: what did not change is kept. What comes out is what a build of
 * its own would make, to the byte, except that there are no compressed copies. Not for two threads at once.
 *
 * <pre>{@code
 * try (LiveSite site = new LiveSite(Path.of("."), Path.of("target/preview"), Progress.SILENT)) {
 *     ReadSources sources = site.read(new Looking(now, true));
 *     String home = site.render(sources, Set.of("index.html")).get("index.html");
 *     Optional<BuildResult> result = site.finish(sources, () -> false);
 * }
 * }</pre>
 */
public final class LiveSite implements AutoCloseable {

    private final Path source;
    private final Path output;
    private final Progress progress;
    private final Kept kept;
    private @Nullable Staging staging;
    private boolean isSaved;
    private boolean isClosed;

    /** @throws org.leadershipcatalogue.diagnostic.SetupException when the output must not be replaced */
    public LiveSite(Path source, Path output, Progress progress) {
        this(source, output, progress, new Engines(0));
    }

    /** One of many sites in one program, which use the same Asciidoctors. */
    public LiveSite(Path source, Path output, Progress progress, Engines engines) {
        this.source = source.toAbsolutePath().normalize();
        this.output = output.toAbsolutePath().normalize();
        this.progress = progress;
        Staging.makeReady(this.source, this.output);
        this.kept = Kept.ofPreview(this.source, Optional.of(Kept.folder(this.source)), engines);
    }

    /** Reads the source folder: settings, files, entries, sessions, dates, versions. */
    public ReadSources read(Looking looking) {
        return new Reading(source, kept, progress).read(looking);
    }

    /** These pages alone, as the whole build would write them, by file; files that are no pages are left out. */
    public SortedMap<String, String> render(ReadSources sources, Set<String> files) {
        return finishing(sources, () -> false).pages(files);
    }

    /**
     * Makes the whole site, and publishes it when it has no error; nothing comes of it where it is superseded.
     *
     * @param isSuperseded asked again and again, also on other threads
     */
    public Optional<BuildResult> finish(ReadSources sources, BooleanSupplier isSuperseded) {
        try {
            BuildResult result = finishing(sources, isSuperseded).finish(Optional.empty(), false);
            saveFirst();
            return Optional.of(result);
        } catch (CancellationException superseded) {
            return Optional.empty();
        }
    }

    /** What comes of the edits after the first build is saved when there are no more. */
    private void saveFirst() {
        if (!isSaved) {
            kept.save();
            isSaved = true;
        }
    }

    private Finishing finishing(ReadSources sources, BooleanSupplier isSuperseded) {
        return new Finishing(source, sources, staging(), kept, progress, isSuperseded);
    }

    /** Made with the first page: where there are no sources, nothing is left of an attempt. */
    private synchronized Staging staging() {
        if (isClosed) {
            throw new CancellationException("the site is closed");
        }
        if (staging == null) {
            staging = Staging.beside(source, output);
        }
        return staging;
    }

    /** Stops Asciidoctor, saves what is kept, and removes what was made and not published; the output stays. */
    @Override
    public void close() {
        try {
            kept.close();
            kept.save();
        } finally {
            abandon();
        }
    }

    private synchronized void abandon() {
        isClosed = true;
        if (staging != null) {
            staging.abandon();
        }
    }
}
