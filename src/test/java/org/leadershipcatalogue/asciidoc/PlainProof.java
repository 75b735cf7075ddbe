package org.leadershipcatalogue.asciidoc;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadershipcatalogue.asciidoc.plain.PlainPages;
import org.leadershipcatalogue.document.SourceFile;

/** What Java makes of plain pages, against what Asciidoctor makes of them. */
final class PlainProof {

    private static final List<String> PATHS =
            List.of("programmes/lead-a-team.adoc", "index.adoc", "a/b & “c” <d>.adoc");

    private final Engine engine;
    private final Path root;
    private final PlainPages plain;
    private final String key;

    /**
     * @param engine has begun with the root
     * @param fields the names of header fields
     */
    PlainProof(Engine engine, Path root, Set<String> fields) {
        this.engine = engine;
        this.root = root;
        plain = new PlainPages(fields);
        key = engine.convert(file("", PATHS.get(0))).key();
    }

    /** Whether Java alone converts it. */
    boolean isPlain(String page) {
        return ours(page, path(page)).isPresent();
    }

    /** How the two differ on a page that is plain. */
    Optional<String> fault(String text) {
        String page = readable(text);
        String path = path(page);
        return ours(page, path).flatMap(html -> fault(html, page, path));
    }

    /** What is read from a file holds no half of a character, which may be left when a text is edited. */
    private static String readable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private Optional<String> fault(String html, String page, String path) {
        try {
            return fault(html, engine.convert(file(page, path)));
        } catch (RuntimeException failure) {
            return Optional.of("Asciidoctor fails: " + failure.getMessage());
        }
    }

    private Optional<String> ours(String page, String path) {
        try {
            return plain.convert(page, path, key);
        } catch (RuntimeException | StackOverflowError failure) {
            return Optional.of("It fails: " + failure + " " + failure.getStackTrace()[0]);
        }
    }

    private static Optional<String> fault(String html, Engine.Conversion expected) {
        String others = told(expected);
        return html.equals(expected.html()) && others.isEmpty()
                ? Optional.empty()
                : Optional.of("Asciidoctor:\n" + expected.html() + others + "\nJava:\n" + html);
    }

    private static String told(Engine.Conversion expected) {
        StringBuilder told = new StringBuilder();
        expected.log().forEach(line -> told.append("\nIt says: ").append(line));
        expected.includes().forEach(path -> told.append("\nIt includes ").append(path));
        expected.asked().forEach(path -> told.append("\nIt asks for ").append(path));
        return told.toString();
    }

    /** Mostly the first path, since the marks are all that a path can be seen in. */
    private static String path(String page) {
        int drawn = Math.floorMod(page.length(), 20);
        return PATHS.get(drawn < PATHS.size() ? drawn : 0);
    }

    private SourceFile file(String page, String path) {
        String below = "content/" + path;
        return new SourceFile(below, page, "", root.resolve(below));
    }
}
