package org.leadershipcatalogue.feed;

/** Text as a calendar may hold it: without control characters and without halves of characters (RFC 5545, section 3.1). */
final class PlainText {

    private static final String CONTROL = "[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}";

    private PlainText() {}

    static String of(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll(CONTROL, "")
                .replace('\t', ' ')
                .strip();
    }

    /** As a value of the type TEXT (section 3.3.11), for properties the library does not know. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
