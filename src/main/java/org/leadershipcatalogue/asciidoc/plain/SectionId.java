package org.leadershipcatalogue.asciidoc.plain;

import java.util.Locale;

/** The id that Asciidoctor's {@code Section.generate_id} makes of a title, with {@code -} between its words. */
final class SectionId {

    /** Beyond these letters Ruby and Java might not agree on what is one, or on its small form. */
    private static final int LAST_LATIN = 0x17f;

    private SectionId() {}

    /** @param title the title in HTML */
    static String of(String title) {
        String words = title.replaceAll("<[^>]+>|&(?:amp|#8217);", "").toLowerCase(Locale.ROOT);
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isOfWord(c)) {
                id.append(c);
            } else if (isBetweenWords(c) && !id.isEmpty() && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        int end = id.length() - (!id.isEmpty() && id.charAt(id.length() - 1) == '-' ? 1 : 0);
        NotPlain.unless(end > 0);
        return id.substring(0, end);
    }

    private static boolean isBetweenWords(char c) {
        return c == ' ' || c == '.' || c == '-';
    }

    private static boolean isOfWord(char c) {
        NotPlain.unless((c <= LAST_LATIN && c != '\u0130') || Text.isPunctuation(c));
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
