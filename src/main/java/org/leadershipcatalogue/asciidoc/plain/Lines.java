package org.leadershipcatalogue.asciidoc.plain;

import java.util.ArrayList;
import java.util.List;

/** The lines of a page, or of a part of it, without the blanks at their ends, which Asciidoctor takes away first. */
final class Lines {

    private final List<String> lines;
    private final int first;
    private int next;

    private Lines(List<String> lines, int first) {
        this.lines = lines;
        this.first = first;
    }

    /**
     * @param text the lines, each ended by a line feed
     * @param first the number of the first line, counted from 1
     */
    static Lines of(String text, int first) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(withoutBlanksBehind(text.substring(start, end)));
            start = end + 1;
        }
        return new Lines(lines, first);
    }

    private static String withoutBlanksBehind(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(0, end);
    }

    boolean hasMore() {
        return next < lines.size();
    }

    /** The next line, or none, which is like an empty one. */
    String peek() {
        return hasMore() ? lines.get(next) : "";
    }

    String take() {
        NotPlain.unless(hasMore());
        return lines.get(next++);
    }

    /** The number of the next line. */
    int number() {
        return first + next;
    }

    void skipBlank() {
        while (hasMore() && lines.get(next).isEmpty()) {
            next++;
        }
    }

    /** The first line from the next one on that is not empty and does not begin a list of attributes. */
    String peekBeyondAttributes() {
        return lines.subList(next, lines.size()).stream()
                .filter(line -> !line.isEmpty() && line.charAt(0) != '[')
                .findFirst()
                .orElse("");
    }

    /** The lines up to one, which is taken too and must be there. */
    Lines upTo(String end) {
        int start = next;
        while (!take().equals(end)) {
            // goes on
        }
        return new Lines(lines.subList(start, next - 1), first + start);
    }
}
