package org.leadershipcatalogue.document;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was made of files, kept until they change. A stamp alone is no proof: a file can be written twice within a tick of
 * the file system's clock. So a file is read again until that was done some time after its stamp was first seen; every
 * later write then shows in the stamp.
 */
public final class FileMemory<T> {

    /** Longer than the ticks of any file system: those of FAT take two seconds. */
    private static final Duration TICK = Duration.ofSeconds(3);

    private final Map<Path, Kept<T>> kept = new ConcurrentHashMap<>();

    /**
     * @param seen when the stamp was first seen, in nanoseconds of the running program
     * @param isProved whether the file was read long enough after that
     */
    private record Kept<T>(FileStamp stamp, long seen, boolean isProved, T value) {}

    /** What was made of the file, or is made of it now. */
    public T of(Path file, Supplier<T> read) {
        Optional<FileStamp> stamp = FileStamp.of(file);
        if (stamp.isEmpty()) {
            return read.get();
        }
        long now = System.nanoTime();
        Kept<T> known = kept.get(file);
        long seen = known != null && known.stamp.equals(stamp.get()) ? known.seen : now;
        if (known != null && known.isProved && known.stamp.equals(stamp.get())) {
            return known.value;
        }
        T value = read.get();
        kept.put(file, new Kept<>(stamp.get(), seen, now - seen > TICK.toNanos(), value));
        return value;
    }

    /** Forgets all files but these. */
    public void keepOnly(Collection<Path> files) {
        kept.keySet().retainAll(new HashSet<>(files));
    }
}
