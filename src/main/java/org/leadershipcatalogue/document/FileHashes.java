package org.leadershipcatalogue.document;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The hashes of files that need not be read for them. A hash belongs to the stamp that the file had before it was read,
 * where every later change would show in the stamp; so a file that bears it again, or still, has the same bytes. Safe for
 * several threads at once.
 *
 * <pre>{@code
 * String hash = hashes.of(path).orElseGet(() -> read(path));
 * hashes.add(path, hash);
 * }</pre>
 */
public final class FileHashes {

    private final Map<String, FileStamp> stamps;
    private final Map<String, Hashed> earlier;
    private final Map<String, Hashed> now = new ConcurrentHashMap<>();

    /**
     * The hash of a file.
     *
     * @param stamp the one that the file had before it was read
     */
    public record Hashed(FileStamp stamp, String hash) {}

    /**
     * Begins with what is known of the files of a folder.
     *
     * @param stamps of the files as they are, by path, those alone in which every change from now on will show
     * @param earlier what {@link #all} told of the same paths after another build
     */
    public FileHashes(Map<String, FileStamp> stamps, Map<String, Hashed> earlier) {
        this.stamps = stamps;
        this.earlier = earlier;
    }

    /** No hash of any file: all of them are read. */
    public static FileHashes none() {
        return new FileHashes(Map.of(), Map.of());
    }

    /** The hash of a file that is as it was when it was read last. */
    public Optional<String> of(String path) {
        Hashed known = earlier.get(path);
        FileStamp stamp = stamps.get(path);
        return known == null || stamp == null || !known.stamp.equals(stamp)
                ? Optional.empty()
                : Optional.of(known.hash);
    }

    /** Notes the hash of a file that is used, whether it was known or the file has been read since this began. */
    public void add(String path, String hash) {
        FileStamp stamp = stamps.get(path);
        if (stamp != null) {
            now.put(path, new Hashed(stamp, hash));
        }
    }

    /** The hashes of all files that were used and can be known again. */
    public SortedMap<String, Hashed> all() {
        return new TreeMap<>(now);
    }
}
