package org.leadershipcatalogue.feed;

/** Text as calendars and feeds may hold it: without control characters and without halves of characters. */
final class PlainText {

    private static final String CONTROL = "[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}";

    private PlainText() {}

    /** For calendars (RFC 5545, section 3.1). */
    static String of(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll(CONTROL, "")
                .replace('\t', ' ')
                .strip();
    }

    /** For XML, which has two characters fewer (XML 1.0, section 2.2). */
    static String ofXml(String text) {
        return of(text).replaceAll("[\\uFFFE\\uFFFF]", "");
    }

    /** As a value of the type TEXT (section 3.3.11), for properties the library does not know. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
