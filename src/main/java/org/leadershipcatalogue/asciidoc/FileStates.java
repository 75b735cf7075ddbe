package org.leadershipcatalogue.asciidoc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.leadershipcatalogue.document.SourceFile;
import org.leadershipcatalogue.store.Fingerprint;

/**
 * The state of files that pages ask for: the hash of their bytes, or why there are none. Each is looked up once; what was
 * read for the build need not be looked up at all.
 */
final class FileStates {

    private static final String BESIDE = "not read for the build, ";

    private final Path root;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** @param root the source folder */
    FileStates(Path root) {
        this.root = root;
    }

    /** A file that was read for the build. */
    void add(SourceFile file) {
        known.put(file.path(), file.hash());
    }

    String of(String path) {
        return known.computeIfAbsent(path, beside -> BESIDE + onDisk(beside));
    }

    SortedMap<String, String> of(Set<String> paths) {
        SortedMap<String, String> states = new TreeMap<>();
        paths.forEach(path -> states.put(path, of(path)));
        return states;
    }

    /** Whether none of the files was written since its state was looked up. */
    boolean areStill(Set<String> paths) {
        return paths.stream().allMatch(path -> of(path).replace(BESIDE, "").equals(onDisk(path)));
    }

    private String onDisk(String path) {
        try {
            Path file = root.resolve(path);
            if (!Files.isRegularFile(file)) {
                return "missing";
            }
            boolean isInside =
                    file.toRealPath().startsWith(root.resolve("content").toRealPath());
            return isInside ? Fingerprint.ofBytes(Files.readAllBytes(file)) : "outside content/";
        } catch (IOException | InvalidPathException unreadable) {
            return String.valueOf(unreadable);
        }
    }
}
