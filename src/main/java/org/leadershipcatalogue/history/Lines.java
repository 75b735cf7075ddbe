package org.leadershipcatalogue.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.leadershipcatalogue.model.History.FileHistory;
import org.leadershipcatalogue.model.History.Version;
import org.leadershipcatalogue.model.Revisions;

/**
 * The line of each file back through its names, from changes told newest first. Every change counts, whichever branch it
 * was made on, so that the count of a file never falls when branches are merged.
 */
final class Lines {

    private static final int VERSIONS_AT_MOST = 10;

    private final Predicate<String> isPresent;
    private final Map<String, Line> byName = new HashMap<>();
    private final Map<String, Line> byPresentName = new TreeMap<>();

    /** @param isPresent whether a file is there today */
    Lines(Predicate<String> isPresent) {
        this.isPresent = isPresent;
    }

    void add(Change change, Instant made) {
        switch (change.kind()) {
            case EDITED -> line(change.path()).count(change, made);
            case ADDED -> begin(change, made);
            case MOVED -> move(change, made);
            case REMOVED -> line(change.path());
        }
    }

    /** The files that are there today. */
    Map<String, FileHistory> files() {
        Map<String, FileHistory> files = new TreeMap<>();
        byPresentName.forEach((path, line) -> {
            if (line.count > 0 && isPresent.test(path)) {
                files.put(path, line.file());
            }
        });
        return files;
    }

    private Line line(String path) {
        return byName.computeIfAbsent(path, name -> {
            Line line = new Line();
            byPresentName.put(name, line);
            return line;
        });
    }

    /** What was told of a file that is gone today ends here; an older file of its name has to do with another. */
    private void begin(Change change, Instant made) {
        Line line = line(change.path());
        line.count(change, made);
        if (byPresentName.get(change.path()) == line && !isPresent.test(change.path())) {
            byName.remove(change.path());
            byPresentName.remove(change.path());
        }
    }

    /** What was told of the earlier name without the file being there today was done on another branch meanwhile. */
    private void move(Change change, Instant made) {
        Line line = line(change.path());
        line.count(change, made);
        line.earlierPaths.add(0, change.from());
        line.keep(new Version(change.from(), change.objectBefore()));
        Line other = byName.put(change.from(), line);
        if (other != null && other != line && !isPresent.test(change.from())) {
            line.absorb(other);
            byPresentName.remove(change.from(), other);
        }
    }

    /** A file, by whichever name. */
    private static final class Line {
        private final List<String> earlierPaths = new ArrayList<>();
        private final List<Version> versions = new ArrayList<>();
        private int count;
        private int kept;
        private Instant lastModified = Instant.MIN;

        void count(Change change, Instant made) {
            count++;
            lastModified = made.isAfter(lastModified) ? made : lastModified;
            if (kept < VERSIONS_AT_MOST) {
                kept++;
                keep(new Version(change.path(), change.object()));
            }
        }

        /** Keeps a version, unless it is the one that was kept last. */
        void keep(Version version) {
            if (versions.isEmpty() || !versions.get(versions.size() - 1).equals(version)) {
                versions.add(version);
            }
        }

        void absorb(Line other) {
            count += other.count;
            lastModified = other.lastModified.isAfter(lastModified) ? other.lastModified : lastModified;
        }

        FileHistory file() {
            return new FileHistory(new Revisions(count, lastModified), earlierPaths, versions);
        }
    }
}
