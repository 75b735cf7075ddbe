package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Brings a site from its staging folder to the output: as a whole, or the files of it that have changed. */
final class SiteMove {

    private final Path folder;
    private final Path output;
    private final Path aside;
    private Optional<String> placed = Optional.empty();

    /** @param aside where the earlier site stands while the new one takes its place */
    SiteMove(Path folder, Path output, Path aside) {
        this.folder = folder;
        this.output = output;
        this.aside = aside;
    }

    /** Whether the output is still the folder that was moved there. */
    boolean isInPlace() {
        return placed.isPresent() && placed.equals(identity()) && Files.exists(output.resolve("index.html"));
    }

    private Optional<String> identity() {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(output, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(attributes.fileKey() + " " + attributes.creationTime());
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** @param leftOver what stands in the folder and is no part of the site */
    void moveFolder(Set<String> leftOver) {
        for (String path : leftOver) {
            remove(folder, path);
        }
        boolean hadSite = Files.exists(output, LinkOption.NOFOLLOW_LINKS);
        if (hadSite) {
            move(output, aside);
        }
        try {
            move(folder, output);
        } catch (UncheckedIOException failure) {
            if (hadSite) {
                putBack(failure);
            }
            throw failure;
        }
        placed = identity();
        Staging.delete(aside);
    }

    private void putBack(UncheckedIOException failure) {
        try {
            move(aside, output);
        } catch (UncheckedIOException second) {
            failure.addSuppressed(second);
        }
    }

    static void move(Path from, Path to) {
        try {
            if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(to.toString());
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw Staging.failure("The folder " + from + " cannot be moved to " + to, cause);
        }
    }

    /** Until all is moved, the output is not known to hold a site; after a failure a whole one takes its place. */
    void moveFiles(SortedSet<String> gone, SortedSet<String> changed) {
        Optional<String> before = placed;
        placed = Optional.empty();
        try {
            for (String path : gone) {
                remove(output, path);
            }
            for (String path : changed) {
                Path to = output.resolve(path);
                Files.createDirectories(to.getParent());
                Files.move(
                        folder.resolve(path), to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException cause) {
            throw Staging.failure("The files that have changed cannot be moved to " + output, cause);
        }
        placed = before;
    }

    /** Removes a file, and each folder that is empty without it. */
    private static void remove(Path root, String path) {
        try {
            Path at = root.resolve(path);
            Files.deleteIfExists(at);
            do {
                at = at.getParent();
            } while (at != null && !at.equals(root) && isRemoved(at));
        } catch (IOException cause) {
            throw Staging.failure("The file " + root.resolve(path) + " cannot be deleted", cause);
        }
    }

    private static boolean isRemoved(Path folder) throws IOException {
        try {
            return Files.deleteIfExists(folder) || !Files.exists(folder);
        } catch (DirectoryNotEmptyException holdsOthers) {
            return false;
        }
    }
}
