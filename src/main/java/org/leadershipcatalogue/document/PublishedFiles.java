package org.leadershipcatalogue.document;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of the source folder that are published as they are, sorted by path.
 *
 * @param files those beside the pages
 * @param assets those under assets/, copied to the root of the site
 */
public record PublishedFiles(List<StaticFile> files, List<StaticFile> assets) {

    public PublishedFiles {
        files = List.copyOf(files);
        assets = List.copyOf(assets);
    }

    /** All of them. */
    public List<StaticFile> copied() {
        return Stream.concat(files.stream(), assets.stream()).toList();
    }

    /** The address of every file beside the pages, by its path. */
    public SortedMap<String, String> addresses() {
        SortedMap<String, String> addresses = new TreeMap<>();
        files.forEach(file -> addresses.put(file.path(), file.address()));
        return addresses;
    }
}
