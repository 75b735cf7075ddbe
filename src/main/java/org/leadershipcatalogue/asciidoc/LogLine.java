package org.leadershipcatalogue.asciidoc;

/**
 * A warning or an error that Asciidoctor logged.
 *
 * @param isError whether it is more than a warning
 * @param file the absolute path of the file, or empty where none was named
 * @param line the line, or 0 where none was named
 */
record LogLine(boolean isError, String message, String file, int line) {}
