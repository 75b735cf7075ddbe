package org.leadershipcatalogue.check;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.leadershipcatalogue.model.Catalogue;

/** The entries as an author would name them from a file: {@code ../places/friends-house.adoc}. */
final class RelativePaths {

    private RelativePaths() {}

    static Set<String> from(String source, Catalogue catalogue) {
        Path folder = Path.of(source).getParent();
        Set<String> paths = new TreeSet<>();
        catalogue
                .entries()
                .forEach(entry -> paths.add((folder == null ? Path.of("") : folder)
                        .relativize(Path.of(entry.source()))
                        .toString()
                        .replace('\\', '/')));
        return paths;
    }
}
