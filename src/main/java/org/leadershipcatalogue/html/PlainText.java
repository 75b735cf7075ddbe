package org.leadershipcatalogue.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.parser.Parser;

/** A cursor in the UTF-8 of a page. All that HTML is made of is ASCII, so that only names and values are decoded. */
final class PlainText {

    private static final int END = -1;

    private final byte[] bytes;
    private int at;
    private int endOfMarked;

    PlainText(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The byte so many places ahead; -1 behind the end. */
    int peek(int ahead) {
        return at + ahead < bytes.length ? bytes[at + ahead] : END;
    }

    void skip(int count) {
        at += count;
    }

    int at() {
        return at;
    }

    static boolean isLetter(int sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    private static boolean isSpace(int sign) {
        return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
    }

    void skipWhiteSpace() {
        while (at < bytes.length && isSpace(bytes[at])) {
            at++;
        }
    }

    /** Goes to the next such sign; false at the end. */
    boolean skipTo(char sign) {
        while (at < bytes.length && bytes[at] != sign) {
            at++;
        }
        return at < bytes.length;
    }

    /** Goes behind the next such sign; false if there is none. */
    boolean skipPast(char sign) {
        boolean isThere = skipTo(sign);
        at++;
        return isThere;
    }

    /** Goes behind these words, in small letters or capitals, if they stand here. */
    boolean skipOver(String words) {
        boolean isHere = isAt(at, words);
        at += isHere ? words.length() : 0;
        return isHere;
    }

    private boolean isAt(int start, String words) {
        if (start + words.length() > bytes.length) {
            return false;
        }
        for (int index = 0; index < words.length(); index++) {
            int sign = bytes[start + index];
            if ((sign >= 'A' && sign <= 'Z' ? sign + ('a' - 'A') : sign) != words.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Marks the tag that begins here, up to the first angle bracket that is in no quotes; a tag may still turn out to be
     * another, or none. Returns a number that is the same for the same.
     */
    int markTag() {
        int hash = 0;
        int end = at;
        int quote = 0;
        while (end < bytes.length) {
            int sign = bytes[end++];
            hash = 31 * hash + sign;
            if (quote == 0 && sign == '>') {
                break;
            }
            if (sign == '"' || sign == '\'') {
                quote = quote == 0 ? sign : quote == sign ? 0 : quote;
            }
        }
        endOfMarked = end;
        return hash;
    }

    /** The marked text. */
    PlainText marked() {
        return new PlainText(Arrays.copyOfRange(bytes, at, endOfMarked));
    }

    /** Goes behind what is marked, if it is this text. */
    boolean skipMarked(PlainText text) {
        boolean isSame = Arrays.equals(bytes, at, endOfMarked, text.bytes, 0, text.bytes.length);
        at = isSame ? endOfMarked : at;
        return isSame;
    }

    boolean isBehindMarked() {
        return at == endOfMarked;
    }

    /** Goes behind the comment that has begun; false if it has no end, or ends in a way of its own. */
    boolean skipComment() {
        for (; at < bytes.length; at++) {
            if (bytes[at] == '-' && isAt(at, "--!>")) {
                return false;
            }
            if (bytes[at] == '-' && isAt(at, "-->")) {
                at += "-->".length();
                return true;
            }
        }
        return false;
    }

    /** The name of a tag, in small letters. */
    String name() {
        int start = at;
        while (at < bytes.length && !isSpace(bytes[at]) && bytes[at] != '/' && bytes[at] != '>') {
            at++;
        }
        return text(start, at).toLowerCase(Locale.ROOT);
    }

    /** The name of an attribute, in small letters; empty if it has signs that no name has. */
    String attributeName() {
        int start = at;
        while (at < bytes.length && !isSpace(bytes[at]) && "/>=".indexOf(bytes[at]) < 0) {
            if ("\"'<\0".indexOf(bytes[at]) >= 0) {
                return "";
            }
            at++;
        }
        return text(start, at).toLowerCase(Locale.ROOT);
    }

    /** The value behind the equals sign; nothing if it has no end or is not plain. */
    Optional<String> attributeValue() {
        skipWhiteSpace();
        int quote = peek(0);
        boolean isQuoted = quote == '"' || quote == '\'';
        int start = isQuoted ? at + 1 : at;
        int end = start;
        while (end < bytes.length && (isQuoted ? bytes[end] != quote : !isSpace(bytes[end]) && bytes[end] != '>')) {
            int sign = bytes[end++];
            if (sign == '\0' || sign == '\r' || (!isQuoted && "\"'<=`".indexOf(sign) >= 0)) {
                return Optional.empty();
            }
        }
        at = isQuoted ? end + 1 : end;
        boolean isPlain = end < bytes.length && (isQuoted || end > start);
        return isPlain ? Optional.of(unescaped(text(start, end))) : Optional.empty();
    }

    private static String unescaped(String value) {
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    /** The text up to an end tag, behind which it goes; nothing if there is none. */
    Optional<String> textUpTo(String endTag) {
        int start = at;
        while (skipTo('<')) {
            int end = at;
            if (skipOver(endTag) && (isSpace(peek(0)) || peek(0) == '>')) {
                skipWhiteSpace();
                return skipOver(">") ? Optional.of(text(start, end)) : Optional.empty();
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    /** The text from there to here. */
    String from(int start) {
        return text(start, at);
    }

    /** Whether there is nothing but white space from there to here; carriage returns are not plain. */
    boolean isBlankFrom(int start) {
        for (int index = start; index < at; index++) {
            if (!isSpace(bytes[index]) || bytes[index] == '\r') {
                return false;
            }
        }
        return true;
    }

    private String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
