package org.leadershipcatalogue.diagnostic;

import java.util.Comparator;

/**
 * A place in a file the author can open: {@code content/programmes/npqh.adoc:7:12}.
 *
 * @param file the path relative to the source folder, with forward slashes
 * @param line the line, counted from 1
 * @param column the column in characters, counted from 1
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        if (file.isEmpty() || line < 1 || column < 1) {
            throw new IllegalArgumentException("not a place in a file: " + file + ":" + line + ":" + column);
        }
    }

    /** The start of a file, for what concerns the file as a whole. */
    public static Location startOf(String file) {
        return new Location(file, 1, 1);
    }

    /** The place of an offset in a file's text. */
    public static Location within(String file, String text, int offset) {
        String before = text.substring(0, offset);
        int line = 1 + (int) before.chars().filter(sign -> sign == '\n').count();
        return new Location(file, line, offset - before.lastIndexOf('\n'));
    }

    public Location atColumn(int otherColumn) {
        return new Location(file, line, otherColumn);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
