package org.leadershipcatalogue.model;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The path of a source file under content/, which says its type and its address: {@code content/programmes/npqh.adoc}
 * is programme {@code npqh} at {@code /programmes/npqh/}.
 *
 * @param path relative to the source folder, with forward slashes
 */
public record SourcePath(String path) {

    private static final String ROOT = "content/";
    private static final String EXTENSION = ".adoc";
    private static final String INDEX = "index";
    private static final String NOT_FOUND = "404";

    public SourcePath {
        if (!path.startsWith(ROOT) || !path.endsWith(EXTENSION)) {
            throw new IllegalArgumentException("not an AsciiDoc file under content/: " + path);
        }
    }

    /**
     * Where the page is published, below the base path. {@code index.adoc} is its folder's own page; {@code
     * content/404.adoc} is {@code /404.html}, the name web servers look for.
     */
    public String address() {
        String name = name();
        if (name.equals(INDEX)) {
            return "/";
        }
        if (name.equals(NOT_FOUND)) {
            return "/404.html";
        }
        return "/" + (name.endsWith("/" + INDEX) ? name.substring(0, name.length() - INDEX.length()) : name + "/");
    }

    /**
     * Type and name. The first folder says the type; a file that introduces a type's list, such as {@code
     * content/programmes/index.adoc}, is a page.
     */
    public EntryId id() {
        String name = name();
        int slash = name.indexOf('/');
        Optional<EntryType> type = slash < 0 ? Optional.empty() : EntryType.ofFolder(name.substring(0, slash));
        String rest = name.substring(slash + 1);
        return type.isEmpty() || rest.equals(INDEX)
                ? new EntryId(EntryType.PAGE, name)
                : new EntryId(type.get(), rest.endsWith("/" + INDEX) ? rest.substring(0, rest.lastIndexOf('/')) : rest);
    }

    /** The source path that is meant by one written in another file: {@code ../places/hall.adoc} in a programme. */
    public static String named(String path, String inFile) {
        try {
            return Path.of(inFile).resolveSibling(path).normalize().toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return inFile + "/" + path;
        }
    }

    private String name() {
        return path.substring(ROOT.length(), path.length() - EXTENSION.length());
    }
}
