package org.leadershipcatalogue.check;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The files of a site beside its pages, by their paths below its folder.
 *
 * @param folder the site's folder
 * @param place where each lies
 * @param versions of the bytes of each: at one place the same word stands for the same bytes, in all builds
 * @param copied the author's files
 * @param loaded what pages load, under the names by which they load it; made of copied files, where what it loads in turn is proved
 * @param feeds what machines read
 */
public record SiteFiles(
        Path folder,
        Function<String, Path> place,
        Map<String, String> versions,
        Set<String> copied,
        Set<String> loaded,
        Set<String> feeds) {}
