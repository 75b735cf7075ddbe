package org.leadershipcatalogue.asciidoc;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.leadershipcatalogue.document.SourceFile;

/**
 * The lines of the files a page is made of, by path; the places of findings are looked up in them. Which files were asked
 * for is noted, since what is found depends on them.
 */
final class Sources {

    private final Path root;
    private final Map<String, SourceFile> files;
    private final Map<String, List<String>> lines;
    private final SortedSet<String> asked = new TreeSet<>();

    /**
     * @param root the source folder
     * @param partials the files that may be included
     */
    Sources(Path root, Map<String, SourceFile> partials) {
        this(root, new HashMap<>(partials), new ConcurrentHashMap<>());
    }

    private Sources(Path root, Map<String, SourceFile> files, Map<String, List<String>> lines) {
        this.root = root;
        this.files = files;
        this.lines = lines;
    }

    /** The same files for one page, of which none has been asked for yet. */
    Sources forPage() {
        return new Sources(root, files, lines);
    }

    /** The paths that were asked for, whether or not there is such a file. */
    SortedSet<String> asked() {
        return asked;
    }

    void add(SourceFile page) {
        files.put(page.path(), page);
    }

    boolean has(String path) {
        asked.add(path);
        return files.containsKey(path);
    }

    /** The lines of a file, or none for one that is not known. */
    List<String> lines(String path) {
        asked.add(path);
        SourceFile file = files.get(path);
        return file == null ? List.of() : lines.computeIfAbsent(path, key -> file.lines());
    }

    /** A line, counted from 1; empty beyond the end of the file. */
    String line(String path, int number) {
        List<String> all = lines(path);
        return number >= 1 && number <= all.size() ? all.get(number - 1) : "";
    }

    /** The path, relative to the source folder, of a file that is named below content/ or absolutely. */
    String relative(String file) {
        Path whole = root.resolve("content").resolve(file);
        return root.relativize(whole).toString().replace('\\', '/');
    }

    /** The path of a file named beside another one. */
    String resolve(String path, String target) {
        return Path.of(path).resolveSibling(target).normalize().toString().replace('\\', '/');
    }
}
