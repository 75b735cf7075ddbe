package org.leadershipcatalogue.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.leadershipcatalogue.diagnostic.Nearest;

/** The pages and files that were probably meant by broken links; the names of a folder are collected once. */
final class Suggestions {

    private final FinishedSite site;
    private final Set<String> pagesAndFiles;
    private final Map<String, Set<String>> byFolder = new HashMap<>();
    private final Map<String, Optional<String>> answers = new HashMap<>();

    Suggestions(FinishedSite site) {
        this.site = site;
        pagesAndFiles = new TreeSet<>(site.files());
        pagesAndFiles.addAll(site.pages().keySet());
    }

    /** An entry, by its path from a source file: {@code ../places/town-hall.adoc}. */
    Optional<String> entry(String target, String source) {
        Set<String> known = byFolder.computeIfAbsent(
                "entries " + folder(source), key -> RelativePaths.ofEntries(source, site.catalogue()));
        return alike(target, "entries " + folder(source), known);
    }

    /** A file, or a page unless only files will do, by its path from a source file. */
    Optional<String> file(String target, String source, boolean isPageToo) {
        String key = (isPageToo ? "all " : "files ") + folder(source);
        Set<String> known = byFolder.computeIfAbsent(
                key, name -> RelativePaths.ofFiles(source, isPageToo ? pagesAndFiles : site.files()));
        return alike(target, key, known);
    }

    /** The address of a file, or of a page unless only files will do. */
    Optional<String> address(String file, boolean isPageToo) {
        Set<String> known = isPageToo ? pagesAndFiles : site.files();
        return answer((isPageToo ? "all " : "files ") + file, () -> NearestAddress.of(file, known));
    }

    private Optional<String> alike(String target, String key, Set<String> known) {
        String ending = target.substring(Math.max(0, target.lastIndexOf('.')));
        Set<String> ends = byFolder.computeIfAbsent(key + " *" + ending, name -> withoutEnding(known, ending));
        return nearest(target.substring(0, target.length() - ending.length()), key + " *" + ending, ends)
                .map(near -> near + ending);
    }

    private static Set<String> withoutEnding(Set<String> paths, String ending) {
        List<String> alike = paths.stream()
                .filter(path -> path.endsWith(ending))
                .map(path -> path.substring(0, path.length() - ending.length()))
                .toList();
        return new TreeSet<>(alike);
    }

    private Optional<String> nearest(String word, String key, Set<String> known) {
        return answer(key + " " + word, () -> Nearest.to(word, known));
    }

    /** The same question is searched once, and there are not more searches than a build bears. */
    private Optional<String> answer(String question, Supplier<Optional<String>> search) {
        return answers.size() < Nearest.MOST_SEARCHES
                ? answers.computeIfAbsent(question, name -> search.get())
                : answers.getOrDefault(question, Optional.empty());
    }

    private static String folder(String source) {
        return source.substring(0, source.lastIndexOf('/') + 1);
    }
}
