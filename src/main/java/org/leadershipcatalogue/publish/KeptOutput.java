package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.document.FileClock;
import org.leadershipcatalogue.document.FileStamp;
import org.leadershipcatalogue.document.RestingFolder;
import org.leadershipcatalogue.document.TreeState;
import org.leadershipcatalogue.store.Fingerprint;
import org.leadershipcatalogue.store.Pack;
import org.leadershipcatalogue.store.Program;
import org.leadershipcatalogue.store.RecordCodec;

/**
 * What is known of the files in an output, from one build to the next: the version of their bytes, what they were made
 * of, and what proves that they were left alone since. Of a file that was not, the bytes are looked at.
 */
public final class KeptOutput {

    private static final String FILES = "files";
    private static final String SINCE = "since";
    private static final String PLACE = "place";
    private static final int LETTERS_OF_HASH = 16;

    private final Path output;
    private final Optional<Path> file;
    private Optional<RestingFolder> rest = Optional.empty();
    private @Nullable Known known;

    /** All files of an output. */
    private record Files(Map<String, KeptFile> files) {}

    /**
     * The moment since which an output was left alone.
     *
     * @param later that of some files, by path
     */
    private record Since(Optional<FileClock.Tick> all, Map<String, FileClock.Tick> later) {

        Optional<FileClock.Tick> of(String path) {
            return Optional.ofNullable(later.get(path)).or(() -> all);
        }
    }

    private record Known(Map<String, KeptFile> files, Since since) {
        static final Known NOTHING = new Known(Map.of(), new Since(Optional.empty(), Map.of()));
    }

    /** What is to be noted of a site, but for the moment since which it rests. */
    static final class Note {
        private final byte[] files;
        private final Optional<String> digest;

        /**
         * Takes note of a site that is to be published.
         *
         * @param files all its files
         * @param mode of its folders, which are taken to have the same
         */
        Note(Map<String, KeptFile> files, int mode) {
            this.files = RecordCodec.of(Files.class).encode(new Files(files));
            this.digest = stamps(files).map(all -> TreeState.holding(all, mode).digest());
        }

        private static Optional<Map<String, FileStamp>> stamps(Map<String, KeptFile> files) {
            Map<String, FileStamp> stamps = new HashMap<>();
            files.forEach((path, kept) -> kept.stamp().ifPresent(stamp -> stamps.put(path, stamp)));
            return stamps.size() == files.size() ? Optional.of(stamps) : Optional.empty();
        }
    }

    /** @param cache the folder in which it is kept; nothing is known, and nothing noted, where there is none */
    public KeptOutput(Path output, Optional<Path> cache) {
        this.output = output.toAbsolutePath().normalize();
        this.file = cache.map(folder -> folder.resolve("output-" + key(this.output)));
    }

    /** A short name for an output among others. */
    public static String key(Path output) {
        return Fingerprint.of(output.toString()).substring(0, LETTERS_OF_HASH);
    }

    Optional<KeptFile> find(String path) {
        return Optional.ofNullable(known().files().get(path));
    }

    /** Whether a file of which this is known, and that bears this stamp now, holds the same bytes, since it was left alone. */
    boolean isAtRest(String path, KeptFile known, FileStamp now) {
        Optional<FileClock.Tick> since = known().since().of(path);
        return known.stamp().filter(now::hasBytesOf).isPresent()
                && since.filter(moment -> moment.proves(now)).isPresent();
    }

    private synchronized Known known() {
        if (known == null) {
            known = file.flatMap(KeptOutput::read).orElse(Known.NOTHING);
        }
        return known;
    }

    private static Optional<Known> read(Path file) {
        Pack pack = Pack.read(file, Program.hash());
        Optional<byte[]> files = pack.find(FILES);
        Optional<byte[]> since = pack.find(SINCE);
        try {
            return files.isEmpty() || since.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Known(
                            RecordCodec.of(Files.class).decode(files.get()).files(),
                            RecordCodec.of(Since.class).decode(since.get())));
        } catch (IOException asGoodAsNone) {
            return Optional.empty();
        }
    }

    /** Whether what is published is noted. */
    boolean isNoting() {
        return file.isPresent();
    }

    /**
     * Notes that a site was published.
     *
     * @param folder what the output was before it was moved to its place
     */
    void published(FileStamp folder, Note note) {
        Optional<FileClock.Tick> tick = tick();
        if (FileStamp.of(output).filter(folder::isSameFile).isPresent()) {
            rest = tick.flatMap(since -> note.digest.map(digest -> new RestingFolder(digest, since)));
            save(note.files, new Since(tick, Map.of()));
        }
    }

    /** Notes that files have lost a second name, and are otherwise as they were; another build may have noted more meanwhile. */
    void lostNames(Set<String> paths) {
        if (paths.isEmpty()) {
            return;
        }
        Known before = file.flatMap(KeptOutput::read).orElse(Known.NOTHING);
        Map<String, FileClock.Tick> later = new HashMap<>(before.since().later());
        tick().ifPresent(tick -> paths.forEach(path -> later.put(path, tick)));
        save(
                RecordCodec.of(Files.class).encode(new Files(before.files())),
                new Since(before.since().all(), later));
    }

    private Optional<FileClock.Tick> tick() {
        return new FileClock(output.resolveSibling("." + output.getFileName() + "-clock")).next();
    }

    /** What is noted is read again when it is asked for. */
    private synchronized void save(byte[] files, Since since) {
        known = null;
        file.ifPresent(pack -> Pack.write(
                pack,
                Program.hash(),
                new TreeMap<>(Map.of(
                        FILES, files,
                        SINCE, RecordCodec.of(Since.class).encode(since),
                        PLACE, output.toString().getBytes(StandardCharsets.UTF_8)))));
    }

    /** The output that a file is about; of what another program has kept it cannot be told. */
    static Optional<Path> place(Path file) {
        try {
            return Pack.read(file, Program.hash())
                    .find(PLACE)
                    .map(bytes -> Path.of(new String(bytes, StandardCharsets.UTF_8)));
        } catch (InvalidPathException ofAnotherSystem) {
            return Optional.empty();
        }
    }

    /** Removes what is kept of other outputs that are gone, or were not built for long. */
    public void forgetOthers() {
        file.ifPresent(own -> new OtherOutputs(own).forget());
    }

    /** What tells an output that is as this program left it from all others; empty where that cannot be told. */
    public Optional<RestingFolder> state() {
        return rest;
    }
}
