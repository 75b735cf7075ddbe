package org.leadershipcatalogue.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.html.WrittenUrl.Kind;

/**
 * The URLs of a calendar (RFC 5545, 3.1; RFC 7986, 5): of properties that hold one, whose lines may be folded. Most lines
 * are others, and are passed over byte by byte.
 */
final class CalendarUrls {

    private static final Pattern PROPERTY =
            Pattern.compile("(?:URL|SOURCE|ATTACH|IMAGE)(?:;[^:\\r\\n]*)?:(https?://\\S+)");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");

    private final byte[] calendar;
    private final List<WrittenUrl> found = new ArrayList<>();

    private CalendarUrls(byte[] utf8) {
        this.calendar = utf8;
    }

    static List<WrittenUrl> of(byte[] utf8) {
        CalendarUrls urls = new CalendarUrls(utf8);
        urls.read();
        return urls.found;
    }

    private void read() {
        int line = 1;
        for (int start = 0; start < calendar.length; start = next(start)) {
            if (mayHoldUrl(start)) {
                readLine(start, line);
            }
            line++;
        }
    }

    /** The beginning of the next line, folded or not. */
    private int next(int start) {
        int end = start;
        while (end < calendar.length && calendar[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    private boolean mayHoldUrl(int start) {
        if (start + 1 >= calendar.length) {
            return false;
        }
        byte second = calendar[start + 1];
        return switch (calendar[start]) {
            case 'U' -> second == 'R';
            case 'S' -> second == 'O';
            case 'A' -> second == 'T';
            case 'I' -> second == 'M';
            default -> false;
        };
    }

    /** A line goes on where the next one begins with white space. */
    private void readLine(int start, int line) {
        int end = next(start);
        while (end < calendar.length && (calendar[end] == ' ' || calendar[end] == '\t')) {
            end = next(end);
        }
        String written = new String(calendar, start, Math.min(end, calendar.length) - start, StandardCharsets.UTF_8);
        Matcher property = PROPERTY.matcher(FOLD.matcher(written).replaceAll(""));
        if (property.lookingAt()) {
            WrittenUrl url = new WrittenUrl(Kind.LINK, "ics", "", property.group(1), 1, 1, WrittenUrl.NO_MARK);
            found.add(new Lines(written, line, 1).at(property.start(1), url, WrittenUrl.NO_MARK));
        }
    }
}
