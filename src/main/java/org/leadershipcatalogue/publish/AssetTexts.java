package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leadershipcatalogue.document.Asset;
import org.leadershipcatalogue.document.StaticFile;

/** The files under assets/ by their names, and the texts of those that can load others, each read once. */
final class AssetTexts {

    private static final Map<String, Kind> KINDS = Map.of("css", Kind.STYLE, "js", Kind.SCRIPT, "mjs", Kind.SCRIPT);

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What an asset can load others with. */
    enum Kind {
        STYLE,
        SCRIPT,
        OTHER
    }

    private final SortedMap<String, StaticFile> files = new TreeMap<>();
    private final Map<String, Optional<String>> texts = new TreeMap<>();

    AssetTexts(List<StaticFile> assets) {
        assets.forEach(file -> files.put(Asset.nameOf(file), file));
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
        return kind(name) == Kind.OTHER
                ? Optional.empty()
                : texts.computeIfAbsent(name, unread -> decoded(bytes(unread)));
    }

    byte[] bytes(String name) {
        StaticFile file = file(name);
        try {
            return Files.readAllBytes(file.file());
        } catch (IOException cause) {
            throw new UncheckedIOException("The file " + file.path() + " cannot be read: " + cause, cause);
        }
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
