package org.leadershipcatalogue.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;

/** Encodings by the names that files give them (Encoding standard, 4.2): {@code iso-8859-1} means Windows-1252. */
final class Charsets {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Set<String> SAME_AS_WINDOWS = Set.of("iso-8859-1", "us-ascii", "ascii", "latin1");

    private Charsets() {}

    /** The encoding of this name; UTF-8 where nobody knows it, or where a file could not give it in it. */
    static Charset named(String name) {
        try {
            boolean isWide = name.toLowerCase(Locale.ROOT).startsWith("utf-16");
            return isWide ? StandardCharsets.UTF_8 : meant(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** What browsers take an encoding for. */
    static Charset meant(Charset charset) {
        return SAME_AS_WINDOWS.contains(charset.name().toLowerCase(Locale.ROOT)) ? WINDOWS : charset;
    }

    /** What browsers take for the encoding of a page that gives none and is not UTF-8. */
    static Charset undeclared() {
        return WINDOWS;
    }
}
