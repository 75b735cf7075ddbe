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

    private final Path output;
    private final Path folder;
    private final Set<String> linked = ConcurrentHashMap.newKeySet();

    Inheritance(Path output, Path folder) {
        this.output = output;
        this.folder = folder;
    }

    /** What shows that a file is as it should be. */
    @FunctionalInterface
    private interface Proof {
        boolean of(Optional<FileStamp> before, Path file) throws IOException;
    }

    /** Takes a file over if it still is what is known of it; its place in the folder is free and has a folder around it. */
    boolean take(String path, KeptFile known) {
        return take(
                path,
                (before, file) -> isProved(before, file, known)
                        || (hasRights(before, known)
                                && isPlain(file)
                                && known.version().mayBe(Files.readAllBytes(file))));
    }

    /** Takes a file over if it holds these bytes, likewise. */
    boolean take(String path, KeptFile known, byte[] bytes) {
        return take(path, (before, file) -> hasRights(before, known) && holds(file, bytes));
    }

    private boolean take(String path, Proof proof) {
        Path from = output.resolve(path);
        Path to = folder.resolve(path);
        try {
            Optional<FileStamp> before = FileStamp.of(from);
            link(from, to);
            if (proof.of(before, to)) {
                linked.add(path);
                return true;
            }
            Files.deleteIfExists(to);
            return false;
        } catch (IOException notTaken) {
            remove(to);
            return false;
        }
    }

    private static boolean isProved(Optional<FileStamp> before, Path file, KeptFile known) {
        return before.isPresent()
                && before.equals(known.stamp())
                && FileStamp.of(file).filter(before.get()::hasBytesOf).isPresent();
    }

    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | IOException noLink) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
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
