package org.leadershipcatalogue.html;

import java.nio.charset.StandardCharsets;

/**
 * The strings of a JSON text (RFC 8259) that are values, one after the other, with the keys they stand under; what is no
 * JSON gives what can be read of it. Nearly all of a large text is words that nobody asks for, so that it is passed over
 * byte by byte, and a string is decoded when it is asked for.
 *
 * <pre>{@code
 * JsonStrings value = new JsonStrings(utf8, 1, 1);
 * while (value.next()) {
 *     texts.add(value.text());
 * }
 * }</pre>
 */
final class JsonStrings {

    private final byte[] json;
    private int at;
    private int line;

    /** The byte at which the line would begin, if all its characters before this one were of one byte. */
    private int lineStart;

    private Quoted key = new Quoted(0, 0, false, 1, 1);
    private Quoted value = key;

    /** A string as it stands between its quotes, from one byte to before another, and the place of its first character. */
    private record Quoted(int start, int end, boolean isEscaped, int line, int column) {}

    /** A text in UTF-8 that begins at a line and a column of a file. */
    JsonStrings(byte[] utf8, int line, int column) {
        this.json = utf8;
        this.line = line;
        this.lineStart = 1 - column;
    }

    /** Goes on to the next value, if there is one. */
    boolean next() {
        while (nextQuote()) {
            Quoted string = string();
            if (!isKey()) {
                value = string;
                return true;
            }
            key = string;
        }
        return false;
    }

    /** The key that the value stands under, or the last one before its list. */
    String key() {
        return text(key);
    }

    String text() {
        return text(value);
    }

    /** Whether the value's text begins with these letters of ASCII. */
    boolean startsWith(String letters) {
        if (value.isEscaped) {
            return text().startsWith(letters);
        }
        int length = letters.length();
        int same = 0;
        while (same < length && value.start + same < value.end && json[value.start + same] == letters.charAt(same)) {
            same++;
        }
        return same == length;
    }

    /** The line on which the value's text begins. */
    int line() {
        return value.line;
    }

    int column() {
        return value.column;
    }

    private boolean nextQuote() {
        passOver();
        while (at < json.length && json[at] == '\\') {
            at++;
            passOver();
        }
        at++;
        return at <= json.length;
    }

    private Quoted string() {
        int start = at;
        int startLine = line;
        int column = at - lineStart + 1;
        boolean isEscaped = false;
        passOver();
        while (at < json.length && json[at] == '\\') {
            isEscaped = true;
            at++;
            if (at < json.length && (json[at] == '"' || json[at] == '\\')) {
                at++;
            }
            passOver();
        }
        return new Quoted(start, at++, isEscaped, startLine, column);
    }

    /** To the next quote or backslash, counting lines and columns. */
    private void passOver() {
        int here = at;
        while (here < json.length) {
            byte sign = json[here];
            if (sign > '\\') {
                here++; // the small letters, which are most of it
            } else if (sign == '"' || sign == '\\') {
                break;
            } else if (sign < 0) {
                here = passOverWide(here);
            } else {
                here++;
                if (sign == '\n') {
                    line++;
                    lineStart = here;
                }
            }
        }
        at = here;
    }

    /** Passes over characters of several bytes; as ASCII parts them from others, they can be decoded by themselves. */
    private int passOverWide(int from) {
        int end = from;
        while (end < json.length && json[end] < 0) {
            end++;
        }
        lineStart += end - from - decoded(from, end).length();
        return end;
    }

    private boolean isKey() {
        int ahead = at;
        while (ahead < json.length && " \t\r\n".indexOf(json[ahead]) >= 0) {
            ahead++;
        }
        return ahead < json.length && json[ahead] == ':';
    }

    private String text(Quoted string) {
        String written = decoded(string.start, string.end);
        return string.isEscaped ? unescaped(written) : written;
    }

    private String decoded(int start, int end) {
        return new String(json, start, end - start, StandardCharsets.UTF_8);
    }

    private static String unescaped(String written) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        while (next < written.length()) {
            char sign = written.charAt(next++);
            if (sign != '\\' || next == written.length()) {
                text.append(sign);
            } else if (isCode(written, next)) {
                text.append((char) Integer.parseInt(written.substring(next + 1, next + 5), 16));
                next += 5;
            } else {
                text.append(escaped(written.charAt(next++)));
            }
        }
        return text.toString();
    }

    private static boolean isCode(String written, int at) {
        return written.startsWith("u", at)
                && at + 5 <= written.length()
                && written.substring(at + 1, at + 5).matches("\\p{XDigit}{4}");
    }

    private static char escaped(char sign) {
        return switch (sign) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> sign;
        };
    }
}
