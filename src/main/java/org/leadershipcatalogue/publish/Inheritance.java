package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.leadershipcatalogue.document.FileStamp;

/**
 * The files that a staging folder has from the output as they are: the same file under a second name, so that it keeps
 * its time and its number, or a copy where the file system has no such names. They must never be written to.
 */
final class Inheritance {

    private final KeptOutput kept;
    private final Path output;
    private final Path folder;
    private final Set<String> linked = ConcurrentHashMap.newKeySet();

    Inheritance(KeptOutput kept, Path output, Path folder) {
        this.kept = kept;
        this.output = output;
        this.folder = folder;
    }

    /** What shows that a file is as it should be. */
    @FunctionalInterface
    private interface Proof {
        boolean of(Optional<FileStamp> stamp, Path file) throws IOException;
    }

    /**
     * Takes a file over if it still is what is known of it; its place in the folder is free and has a folder around it.
     * Returns what is known of it then.
     */
    Optional<KeptFile> take(String path, KeptFile known) {
        return take(
                path,
                known,
                (stamp, file) -> isAtRest(path, known, stamp, file)
                        || (hasRights(stamp, known)
                                && isPlain(file)
                                && known.version().mayBe(Files.readAllBytes(file))));
    }

    /** Takes a file over if it holds these bytes, likewise. */
    Optional<KeptFile> take(String path, KeptFile known, byte[] bytes) {
        return take(path, known, (stamp, file) -> hasRights(stamp, known) && holds(file, bytes));
    }

    private Optional<KeptFile> take(String path, KeptFile known, Proof proof) {
        Path to = folder.resolve(path);
        try {
            Optional<FileStamp> stamp = link(output.resolve(path), to);
            if (proof.of(stamp, to)) {
                linked.add(path);
                return Optional.of(new KeptFile(known.version(), known.sources(), stamp));
            }
            Files.deleteIfExists(to);
            return Optional.empty();
        } catch (IOException notTaken) {
            remove(to);
            return Optional.empty();
        }
    }

    /** Gives a file a second name, and returns the stamp that it had before; or makes a copy, and returns that of the copy. */
    private static Optional<FileStamp> link(Path from, Path to) throws IOException {
        Optional<FileStamp> before = FileStamp.of(from);
        try {
            Files.createLink(to, from);
            return before;
        } catch (UnsupportedOperationException | IOException noLink) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            return FileStamp.of(to);
        }
    }

    /** Another build may have put another file there before this one had its second name. */
    private boolean isAtRest(String path, KeptFile known, Optional<FileStamp> stamp, Path file) {
        return stamp.filter(before -> kept.isAtRest(path, known, before)).isPresent()
                && FileStamp.of(file).filter(stamp.get()::hasBytesOf).isPresent();
    }

    /** Rights that were changed by hand are not those with which a file is published. */
    private static boolean hasRights(Optional<FileStamp> present, KeptFile known) {
        return known.stamp().isEmpty()
                || present.filter(stamp -> stamp.mode() == known.stamp().get().mode())
                        .isPresent();
    }

    /** Whether a file is there and holds these bytes and no others. */
    static boolean holds(Path file, byte[] bytes) throws IOException {
        return isPlain(file) && Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private static boolean isPlain(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException cause) {
            throw Staging.failure("The file " + file + " cannot be deleted", cause);
        }
    }

    /** Makes room where a file is to be written that may have been taken over. */
    void leave(String path) {
        if (linked.remove(path)) {
            remove(folder.resolve(path));
        }
    }

    /** What was taken over. */
    Set<String> taken() {
        return new TreeSet<>(linked);
    }
}
