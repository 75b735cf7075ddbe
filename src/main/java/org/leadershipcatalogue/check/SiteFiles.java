package org.leadershipcatalogue.check;

import java.nio.file.Path;
import java.util.Set;

/**
 * The files of a site beside its pages, by their paths below its folder.
 *
 * @param folder where all of them lie
 * @param copied the author's files
 * @param loaded what pages load, under the names by which they load it; made of copied files, where what it loads in turn is proved
 * @param feeds what machines read
 */
public record SiteFiles(Path folder, Set<String> copied, Set<String> loaded, Set<String> feeds) {}
