package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The URLs of a calendar (RFC 5545, 3.1; RFC 7986, 5): of properties that hold one, whose lines may be folded. */
final class CalendarUrls {

    private static final Pattern PROPERTY =
            Pattern.compile("(?:URL|SOURCE|ATTACH|IMAGE)(?:;[^:\\r\\n]*)?:(https?://\\S+)");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");
    private static final String INITIALS = "USAI";

    private CalendarUrls() {}

    static List<UrlAt> of(String text) {
        List<UrlAt> urls = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            if (INITIALS.indexOf(text.charAt(start)) >= 0) {
                Matcher property = PROPERTY.matcher(
                        FOLD.matcher(text.substring(start, end)).replaceAll(""));
                if (property.lookingAt()) {
                    urls.add(new UrlAt(property.group(1), start + property.start(1)));
                }
            }
            start = end + 1;
        }
        return urls;
    }

    /** A line goes on where the next one begins with white space. */
    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        while (end >= 0 && end + 1 < text.length() && (text.charAt(end + 1) == ' ' || text.charAt(end + 1) == '\t')) {
            end = text.indexOf('\n', end + 1);
        }
        return end < 0 ? text.length() : end;
    }
}
