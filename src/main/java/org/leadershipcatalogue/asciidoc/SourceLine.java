package org.leadershipcatalogue.asciidoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two kinds of line that are not text of the page: comments, and includes that bring other lines in. */
final class SourceLine {

    private static final Pattern INCLUDE = Pattern.compile("include::([^\\[]+)\\[.*");

    private SourceLine() {}

    static boolean isComment(String line) {
        return line.startsWith("//") && !line.startsWith("///");
    }

    /** Matches a line that includes a file; group 1 is the file as it was written. */
    static Matcher include(String line) {
        return INCLUDE.matcher(line);
    }
}
