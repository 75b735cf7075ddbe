package org.leadershipcatalogue.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What tells one state of a file from another. Times are as coarse as two seconds on some disks, so that two saves of
 * one size can have the same time; of what was changed just now, the bytes are therefore compared too.
 *
 * @param key what the file system knows the file by, where it says so
 * @param isFresh whether the file could change once more without another time
 * @param sum of the bytes, while the file is fresh and once after that
 */
record Stamp(long size, FileTime time, @Nullable Object key, boolean isFresh, OptionalLong sum) {

    /** What changes in a folder are the files in it. */
    private static final Stamp FOLDER = new Stamp(0, FileTime.fromMillis(0), null, false, OptionalLong.empty());

    private static final Duration COARSE = Duration.ofMillis(2500);

    /**
     * The present state of a file.
     *
     * @param before its earlier state, if it is known
     * @param now the moment it is
     */
    static Stamp of(Path file, BasicFileAttributes found, @Nullable Stamp before, Instant now) {
        if (found.isDirectory()) {
            return FOLDER;
        }
        boolean isFresh = found.lastModifiedTime().toInstant().isAfter(now.minus(COARSE));
        boolean isSummed = found.isRegularFile() && (isFresh || (before != null && before.isFresh));
        OptionalLong sum = isSummed ? OptionalLong.of(sum(file)) : OptionalLong.empty();
        return new Stamp(found.size(), found.lastModifiedTime(), found.fileKey(), isFresh, sum);
    }

    boolean isSameAs(Stamp other) {
        return size == other.size
                && time.equals(other.time)
                && Objects.equals(key, other.key)
                && (sum.isEmpty() || other.sum.isEmpty() || sum.equals(other.sum));
    }

    private static long sum(Path file) {
        try (CheckedInputStream in = new CheckedInputStream(Files.newInputStream(file), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getChecksum().getValue();
        } catch (IOException goneOrLocked) {
            return -1;
        }
    }
}
