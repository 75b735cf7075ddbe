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
import org.leadershipcatalogue.document.TreeState;
import org.leadershipcatalogue.store.Fingerprint;
import org.leadershipcatalogue.store.Pack;
import org.leadershipcatalogue.store.Program;
import org.leadershipcatalogue.store.RecordCodec;

/**
 * What is known of the files in an output, from one build to the next: the version of their bytes, what they were made
 * of, and the stamp that proves it. Of a file whose stamp is another the bytes are looked at.
 */
public final class KeptOutput {

    private static final String FILES = "files";
    private static final String PLACE = "place";
    private static final int LETTERS_OF_HASH = 16;

    private final Path output;
    private final Optional<Path> file;
    private Optional<String> state = Optional.empty();
    private @Nullable Map<String, KeptFile> known;

    /** All files of an output. */
    private record Files(Map<String, KeptFile> files) {}

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
        return Optional.ofNullable(known().get(path));
    }

    private synchronized Map<String, KeptFile> known() {
        if (known == null) {
            known = file.flatMap(KeptOutput::read).orElse(Map.of());
        }
        return known;
    }

    private static Optional<Map<String, KeptFile>> read(Path file) {
        return Pack.read(file, Program.hash()).find(FILES).flatMap(KeptOutput::decoded);
    }

    private static Optional<Map<String, KeptFile>> decoded(byte[] bytes) {
        try {
            return Optional.of(RecordCodec.of(Files.class).decode(bytes).files());
        } catch (IOException asGoodAsNone) {
            return Optional.empty();
        }
    }

    /**
     * Notes that a site was published.
     *
     * @param folder what the output was before it was moved to its place
     * @param site all its files, without their stamps
     */
    void published(FileStamp folder, Map<String, KeptFile> site) {
        if (file.isEmpty()) {
            return;
        }
        Optional<FileClock.Tick> tick = tick();
        Optional<TreeState> now = TreeState.of(output);
        Map<String, FileStamp> stamps = now.map(TreeState::files).orElse(Map.of());
        Map<String, KeptFile> stamped = new HashMap<>();
        site.forEach((path, kept) ->
                stamped.put(path, kept.withStamp(proved(tick, Optional.ofNullable(stamps.get(path))))));
        if (isStill(folder)) {
            boolean isWhole = stamps.size() == site.size()
                    && stamped.values().stream().allMatch(kept -> kept.stamp().isPresent());
            state = isWhole ? now.map(TreeState::digest) : Optional.empty();
            save(stamped);
        }
    }

    /** Another build may have published in its place meanwhile. */
    private boolean isStill(FileStamp folder) {
        return FileStamp.of(output)
                .filter(now -> now.inode() == folder.inode() && now.device() == folder.device())
                .isPresent();
    }

    /** Notes the new stamps of files that have lost a second name and are otherwise as they were. */
    void lostNames(Set<String> paths) {
        Optional<FileClock.Tick> tick = tick();
        Map<String, KeptFile> renewed = new HashMap<>(known());
        for (String path : paths) {
            KeptFile kept = known().get(path);
            Optional<FileStamp> now = proved(tick, FileStamp.of(output.resolve(path)));
            if (kept != null
                    && kept.stamp().isPresent()
                    && now.filter(kept.stamp().get()::hasBytesOf).isPresent()) {
                renewed.put(path, kept.withStamp(now));
            }
        }
        save(renewed);
    }

    private Optional<FileClock.Tick> tick() {
        return new FileClock(output.resolveSibling("." + output.getFileName() + "-clock")).next();
    }

    private static Optional<FileStamp> proved(Optional<FileClock.Tick> tick, Optional<FileStamp> stamp) {
        return stamp.filter(present -> tick.isPresent() && tick.get().proves(present));
    }

    private void save(Map<String, KeptFile> files) {
        known = files;
        file.ifPresent(pack -> Pack.write(
                pack,
                Program.hash(),
                new TreeMap<>(Map.of(
                        FILES, RecordCodec.of(Files.class).encode(new Files(files)),
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
    public Optional<String> state() {
        return state;
    }
}
