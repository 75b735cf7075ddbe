package org.leadershipcatalogue.document;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that the source folder holds for a build, sorted by path. No two pages have the same address.
 *
 * @param pages the AsciiDoc files that become pages
 * @param partials the text files for inclusion, by path; a part of their path begins with {@code _}
 * @param files the files beside the pages that are copied
 * @param assets the files under assets/, copied to the root of the site
 */
public record SourceTree(
        List<SourceFile> pages,
        SortedMap<String, SourceFile> partials,
        List<StaticFile> files,
        List<StaticFile> assets) {

    public SourceTree {
        pages = List.copyOf(pages);
        partials = Collections.unmodifiableSortedMap(new TreeMap<>(partials));
        files = List.copyOf(files);
        assets = List.copyOf(assets);
    }

    /** How many files there are. */
    public int size() {
        return pages.size() + partials.size() + files.size() + assets.size();
    }
}
