package org.leadershipcatalogue.feed;

import java.util.regex.Pattern;

/** Text as calendars and feeds may hold it: without control characters and without halves of characters. */
final class PlainText {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\uFFFE\\uFFFF]");

    private PlainText() {}

    /** For calendars (RFC 5545, section 3.1). */
    static String of(String text) {
        String lines = text.replace("\r\n", "\n");
        return CONTROL.matcher(lines).replaceAll("").replace('\t', ' ').strip();
    }

    /** For XML, which has two characters fewer (XML 1.0, section 2.2). */
    static String ofXml(String text) {
        return NOT_IN_XML.matcher(of(text)).replaceAll("");
    }

    /** As a value of the type TEXT (section 3.3.11), for properties the library does not know. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
