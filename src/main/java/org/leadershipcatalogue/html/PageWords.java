package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.TextNode;

/** The words of a page as they come in, and the places they stand below. */
final class PageWords {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private final List<Writing> places = new ArrayList<>();
    private final Writing opening = new Writing("");
    private Writing section = opening;
    private Writing row = opening;
    private Writing present = opening;

    /** A heading begins a section of the page. */
    void beginSection(String id) {
        section = begin(id);
    }

    void nameSection(String heading) {
        section.heading = heading;
    }

    /** A row of a table is a place within its section. */
    void beginRow(String id) {
        row = begin(id);
    }

    void nameRow(String heading) {
        row.heading = heading;
    }

    void endRow() {
        present = section;
    }

    private Writing begin(String id) {
        present = new Writing(id);
        places.add(present);
        return present;
    }

    /** @param text as it stands in the page, entities decoded */
    void add(String text) {
        present.add(collapsed(text));
    }

    /** What comes next stands apart; after the end of a sentence a space is enough. */
    void separate(String wanted) {
        present.separate(wanted);
    }

    /** The text with single spaces between its words, and perhaps around them. */
    static String collapsed(String text) {
        boolean isAfterSpace = false;
        boolean hasLines = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean isSpace = sign == ' ' || sign == '\n';
            if (isOdd(sign) || (isSpace && isAfterSpace)) {
                return new TextNode(text).text();
            }
            isAfterSpace = isSpace;
            hasLines |= sign == '\n';
        }
        return hasLines ? text.replace('\n', ' ') : text;
    }

    /** Rare white space, and what is not seen. */
    private static boolean isOdd(char sign) {
        return (sign < ' ' && sign != '\n')
                || sign == NO_BREAK_SPACE
                || sign == SOFT_HYPHEN
                || sign == ZERO_WIDTH_SPACE;
    }

    PageText text() {
        return new PageText(
                opening.words.toString(),
                places.stream()
                        .map(place -> new PageText.Place(place.id, place.heading, place.words.toString()))
                        .toList());
    }

    /** The words below one place. */
    private static final class Writing {

        private final String id;
        private final StringBuilder words = new StringBuilder();
        private String heading = "";
        private String gap = "";

        Writing(String id) {
            this.id = id;
        }

        void add(String text) {
            String stripped = text.strip();
            if (text.startsWith(" ")) {
                separate(" ");
            }
            if (!stripped.isEmpty()) {
                words.append(words.isEmpty() ? "" : gap).append(stripped);
                gap = text.endsWith(" ") ? " " : "";
            }
        }

        /** The widest of several gaps counts. */
        void separate(String wanted) {
            if (wanted.length() > gap.length()) {
                boolean isSentence = !words.isEmpty() && ".:;?!…·".indexOf(words.charAt(words.length() - 1)) >= 0;
                String wide = isSentence ? " " : wanted;
                gap = wide.length() > gap.length() ? wide : gap;
            }
        }
    }
}
