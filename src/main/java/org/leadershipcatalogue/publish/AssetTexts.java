package org.leadershipcatalogue.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.leadershipcatalogue.document.Asset;
import org.leadershipcatalogue.document.StaticFile;

/** The files under assets/ and the libraries by their names, with the texts of those that can load others. */
final class AssetTexts {

    private static final Map<String, Kind> KINDS = Map.of("css", Kind.STYLE, "js", Kind.SCRIPT, "mjs", Kind.SCRIPT);

    /** What an asset can load others with. */
    enum Kind {
        STYLE,
        SCRIPT,
        OTHER
    }

    private final SortedMap<String, StaticFile> files = new TreeMap<>();
    private final SortedMap<String, AssetBytes> read = new TreeMap<>();
    private final SortedMap<String, String> libraries;

    /** @param reader reads a file, with its text where that is wanted */
    AssetTexts(
            List<StaticFile> assets,
            SortedMap<String, String> libraries,
            BiFunction<StaticFile, Boolean, AssetBytes> reader) {
        this.libraries = libraries;
        for (StaticFile file : assets) {
            String name = Asset.nameOf(file);
            files.put(name, file);
            read.put(name, reader.apply(file, kind(name) != Kind.OTHER));
        }
        libraries.forEach((name, text) -> {
            files.put(name, libraryNamed(name));
            Optional<String> loading = kind(name) == Kind.OTHER ? Optional.empty() : Optional.of(text);
            read.put(name, new AssetBytes(Hash.named(text), loading));
        });
    }

    /** A library has no file of its own. */
    static StaticFile libraryNamed(String name) {
        return new StaticFile(name, Path.of(name), "/" + name);
    }

    SortedMap<String, StaticFile> files() {
        return files;
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    StaticFile file(String name) {
        StaticFile file = files.get(name);
        if (file == null) {
            throw new IllegalStateException("no asset is named " + name);
        }
        return file;
    }

    Kind kind(String name) {
        return KINDS.getOrDefault(name.substring(name.lastIndexOf('.') + 1), Kind.OTHER);
    }

    /** The text of a style sheet or script; nothing for other files, and where the bytes are no text. */
    Optional<String> text(String name) {
        return Optional.ofNullable(read.get(name)).flatMap(AssetBytes::text);
    }

    /** The text of a library, which has no file. */
    Optional<String> library(String name) {
        return Optional.ofNullable(libraries.get(name));
    }

    String hash(String name) {
        AssetBytes bytes = read.get(name);
        if (bytes == null) {
            throw new IllegalStateException("no asset is named " + name);
        }
        return bytes.hash();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AssetTexts texts && files.equals(texts.files) && read.equals(texts.read);
    }

    @Override
    public int hashCode() {
        return read.hashCode();
    }
}
