package org.leadershipcatalogue.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the source folder's version control knows of its files, by their present paths; nothing where there is none. */
public final class History {

    /** A folder without history. */
    public static final History NONE = new History(Map.of());

    private final SortedMap<String, FileHistory> files;
    private final Map<String, String> texts;

    public History(Map<String, FileHistory> files) {
        this(new TreeMap<>(files), Map.of());
    }

    private History(SortedMap<String, FileHistory> files, Map<String, String> texts) {
        this.files = files;
        this.texts = texts;
    }

    /**
     * What is known of one file.
     *
     * @param revisions how often it was changed, and when last
     * @param earlierPaths the paths it had before, first one first
     * @param versions its last versions, newest first, and its last one under each earlier path
     */
    public record FileHistory(Revisions revisions, List<String> earlierPaths, List<Version> versions) {

        public FileHistory {
            earlierPaths = List.copyOf(earlierPaths);
            versions = List.copyOf(versions);
        }
    }

    /**
     * A file at some time.
     *
     * @param path the path it had
     * @param object what version control calls its text
     */
    public record Version(String path, String object) {}

    /** What a file said when it had a path. */
    public record EarlierText(String path, String text) {}

    /** How many files it knows. */
    public int size() {
        return files.size();
    }

    /** The revisions of all files by path. */
    public SortedMap<String, Revisions> revisions() {
        SortedMap<String, Revisions> revisions = new TreeMap<>();
        files.forEach((path, file) -> revisions.put(path, file.revisions()));
        return Collections.unmodifiableSortedMap(revisions);
    }

    public Optional<Revisions> revisions(String path) {
        return Optional.ofNullable(files.get(path)).map(FileHistory::revisions);
    }

    /** The paths a file had before, first one first. */
    public List<String> earlierPaths(String path) {
        return Optional.ofNullable(files.get(path))
                .map(FileHistory::earlierPaths)
                .orElse(List.of());
    }

    /** Which versions of some files can be looked up. */
    public List<Version> versions(Set<String> paths) {
        return paths.stream().sorted().flatMap(path -> versions(path).stream()).toList();
    }

    /** The same with the texts of some versions, by object. */
    public History withTexts(Map<String, String> read) {
        return new History(files, Map.copyOf(read));
    }

    /** What a file said before, newest first, as far as it was looked up. */
    public List<EarlierText> earlierTexts(String path) {
        return versions(path).stream()
                .map(version -> Optional.ofNullable(texts.get(version.object()))
                        .map(text -> new EarlierText(version.path(), text)))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Version> versions(String path) {
        return Optional.ofNullable(files.get(path)).map(FileHistory::versions).orElse(List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof History history && files.equals(history.files) && texts.equals(history.texts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(files, texts);
    }

    @Override
    public String toString() {
        return files.toString();
    }
}
