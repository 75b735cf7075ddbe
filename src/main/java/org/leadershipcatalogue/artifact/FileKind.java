package org.leadershipcatalogue.artifact;

import java.util.Locale;
import java.util.Optional;

/** What a file of a site is, by its name, and with that what becomes of it in a preview. */
enum FileKind {
    /** Marked, and without its scripts. */
    PAGE("html"),
    /** Shown by browsers as documents of their own, and so proved to run nothing. */
    XML("svg xml"),
    /** Shown or handed on as it is; browsers run nothing in it. */
    PLAIN("css json webmanifest txt ics csv vtt png jpg jpeg gif webp avif ico woff2 mp3 mp4 webm"
            + " pdf doc docx odt xls xlsx ods ppt pptx odp zip"),
    /** Part of a site, and not of a preview: scripts, compressed copies, and what is said to web servers. */
    LEFT_OUT("js gz br conf");

    /** Lines for a web server that sends other addresses on. */
    private static final String REDIRECTS = "_redirects";

    private final String extensions;

    FileKind(String extensions) {
        this.extensions = " " + extensions + " ";
    }

    /** The kind of a file; nothing for one that no site has. */
    static Optional<FileKind> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (name.equals(REDIRECTS)) {
            return Optional.of(LEFT_OUT);
        }
        for (FileKind kind : values()) {
            if (name.contains(".") && kind.extensions.contains(" " + extension + " ")) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
