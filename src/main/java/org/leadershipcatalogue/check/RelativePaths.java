package org.leadershipcatalogue.check;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;

/** Entries and files as an author would name them from a page: {@code ../places/friends-house.adoc}. */
final class RelativePaths {

    private RelativePaths() {}

    static Set<String> ofEntries(String source, Catalogue catalogue) {
        return from(source, catalogue.entries().stream().map(Entry::source));
    }

    /** Files of the site; those that are copied from content/ keep their paths. */
    static Set<String> ofFiles(String source, Collection<String> files) {
        return from(source, files.stream().map(file -> "content/" + file));
    }

    /** One source path as it is written in another source file. */
    static String of(String source, String path) {
        return from(source, Stream.of(path)).iterator().next();
    }

    private static Set<String> from(String source, Stream<String> paths) {
        Path parent = Path.of(source).getParent();
        Path folder = parent == null ? Path.of("") : parent;
        Set<String> relative = new TreeSet<>();
        paths.forEach(
                path -> relative.add(folder.relativize(Path.of(path)).toString().replace('\\', '/')));
        return relative;
    }
}
