package org.leadershipcatalogue.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.leadershipcatalogue.document.FileStamp;

/**
 * Which bytes stand where, file by file, as versions: in the site that is being made, in the output, and in the staging
 * folder, where the latest of a file stands that is not yet in the output. Several threads may write.
 */
final class Ledger {

    private final Map<String, FileVersion> current = new ConcurrentHashMap<>();
    private final Map<String, FileVersion> published = new ConcurrentHashMap<>();
    private final Map<String, FileVersion> pending = new ConcurrentHashMap<>();
    private final Map<String, Object> madeOf = new ConcurrentHashMap<>();
    private final Map<String, FileStamp> stamps = new ConcurrentHashMap<>();
    private final Set<String> inFolder = ConcurrentHashMap.newKeySet();

    /** Another site is to be made. */
    void begin() {
        current.clear();
    }

    /** Nothing is known any longer of the output or the folder. */
    void forget() {
        current.clear();
        published.clear();
        pending.clear();
        madeOf.clear();
        stamps.clear();
        inFolder.clear();
    }

    boolean isNew(String path) {
        return !current.containsKey(path);
    }

    boolean hasPublished() {
        return !published.isEmpty();
    }

    /** What a file last held, in the folder or the output. */
    Optional<FileVersion> latest(String path) {
        return Optional.ofNullable(pending.getOrDefault(path, published.get(path)));
    }

    /** What a file holds in the output. */
    Optional<FileVersion> published(String path) {
        return Optional.ofNullable(published.get(path));
    }

    boolean isPending(String path) {
        return pending.containsKey(path);
    }

    /** Takes a file into the site with its latest bytes, if they were made of this. */
    boolean keep(String path, Object sources) {
        Optional<FileVersion> latest = latest(path).filter(version -> sources.equals(madeOf.get(path)));
        latest.ifPresent(version -> current.put(path, version));
        return latest.isPresent();
    }

    /** Takes a file into the site: as it stands in the output, or in the folder. */
    void take(String path, FileVersion version, Object sources) {
        current.put(path, version);
        madeOf.put(path, sources);
        if (version.equals(published.get(path))) {
            pending.remove(path);
        } else {
            pending.put(path, version);
        }
    }

    /** A file is about to be written into the folder, over what it may hold. */
    void enter(String path) {
        inFolder.add(path);
        pending.remove(path);
        stamps.remove(path);
    }

    /** A file stands in the folder now, written or taken over, with this stamp. */
    void stands(String path, Optional<FileStamp> stamp) {
        stamp.ifPresent(known -> stamps.put(path, known));
    }

    /** A file is about to be removed from the folder; returns whether it was there. */
    boolean leave(String path) {
        boolean wasThere = inFolder.remove(path);
        if (wasThere) {
            pending.remove(path);
            madeOf.remove(path);
            stamps.remove(path);
        }
        return wasThere;
    }

    /** A folder in the folder is about to be removed with all its files. */
    void leaveAllIn(String path) {
        inFolder.stream().filter(file -> file.startsWith(path + "/")).forEach(this::leave);
    }

    /** The names of the versions in the site, by file. */
    Map<String, String> current() {
        Map<String, String> names = new HashMap<>();
        current.forEach((path, version) -> names.put(path, version.name()));
        return names;
    }

    /** The same with the fingerprints of what they were made of, and their stamps, as far as those are known. */
    Map<String, KeptFile> files() {
        Map<String, KeptFile> files = new HashMap<>();
        current.forEach((path, version) ->
                files.put(path, new KeptFile(version, fingerprint(path), Optional.ofNullable(stamps.get(path)))));
        return files;
    }

    private Optional<String> fingerprint(String path) {
        return madeOf.get(path) instanceof String fingerprint ? Optional.of(fingerprint) : Optional.empty();
    }

    /** What stands in the folder and is no part of the site. */
    Set<String> leftOver() {
        Set<String> left = new TreeSet<>();
        for (String path : inFolder) {
            if (isNew(path)) {
                left.add(path);
            }
        }
        return left;
    }

    /** What stands in the output and is no part of the site. */
    SortedSet<String> gone() {
        SortedSet<String> gone = new TreeSet<>(published.keySet());
        gone.removeAll(current.keySet());
        return gone;
    }

    /** What the output has not, or not so. */
    SortedSet<String> changed() {
        SortedSet<String> changed = new TreeSet<>(current.keySet());
        changed.removeIf(path -> Objects.equals(current.get(path), published.get(path)));
        return changed;
    }

    /** The site is in the output, and nothing is in the folder. */
    void published() {
        published.clear();
        published.putAll(current);
        pending.clear();
        inFolder.clear();
        stamps.clear();
        madeOf.keySet().retainAll(current.keySet());
    }
}
