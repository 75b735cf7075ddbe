package org.leadershipcatalogue.html;

import java.util.regex.Pattern;

/**
 * A text of a plain body.
 *
 * @param html as jsoup writes it
 * @param words with all references replaced
 * @param isPlain whether that is certain
 */
record BodyText(String html, String words, boolean isPlain) {

    private static final Pattern NUMBER = Pattern.compile("&#([1-9][0-9]{2,4});");
    private static final Pattern OTHER_REFERENCE = Pattern.compile("&(?!(?:amp|lt|gt);)");
    private static final char LAST_OF_CONTROLS = '\u00a0';
    /** Two numbers behind it are no characters, and are left out. */
    private static final char LAST = '\ufffd';

    static BodyText of(String written) {
        if (written.indexOf('&') < 0) {
            return new BodyText(written, written, isVerbatim(written));
        }
        String html = NUMBER.matcher(written).replaceAll(number -> character(number.group(), number.group(1)));
        String words = html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        boolean isPlain = isVerbatim(html.replace('&', ' '))
                && !OTHER_REFERENCE.matcher(html).find();
        return new BodyText(html, words, isPlain);
    }

    /** Those of which HTML has its own opinion stay references, and are not plain. */
    private static String character(String reference, String digits) {
        int number = Integer.parseInt(digits);
        return number <= LAST && isItself((char) number) ? String.valueOf((char) number) : reference;
    }

    /** Whether a text, or the value of an attribute, is written and read as it is. */
    static boolean isVerbatim(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isItself(text.charAt(at)) && !isOfPair(text, at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is one of the two that make a character beyond the first 65,536. */
    private static boolean isOfPair(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at))
                ? at > 0 && Character.isHighSurrogate(text.charAt(at - 1))
                : Character.isHighSurrogate(text.charAt(at))
                        && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1));
    }

    private static boolean isItself(char sign) {
        return sign < 0x7f
                ? (sign >= ' ' && sign != '&' && sign != '<' && sign != '>') || sign == '\n'
                : sign > LAST_OF_CONTROLS && sign <= LAST && !Character.isSurrogate(sign);
    }

    /** Whether there is nothing but blanks and ends of lines, which may stand between the parts of a table. */
    boolean isWhiteSpace() {
        for (int at = 0; at < html.length(); at++) {
            if (html.charAt(at) != ' ' && html.charAt(at) != '\n') {
                return false;
            }
        }
        return true;
    }
}
