package org.leadershipcatalogue.html;

import java.util.Optional;

/** A style sheet that is read token by token (CSS Syntax 3, 4.3). */
final class CssText {

    private static final int END = -1;
    private static final int HIGHEST_ESCAPE = 6;

    private final String text;
    private int at;

    CssText(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    int position() {
        return at;
    }

    int peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    void skip(int characters) {
        at += characters;
    }

    boolean skipComment() {
        if (!text.startsWith("/*", at)) {
            return false;
        }
        int end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length() : end + 2;
        return true;
    }

    void skipWhiteSpace() {
        while (isWhiteSpace(peek(0))) {
            at++;
        }
    }

    boolean isQuoteAhead() {
        int ahead = 0;
        while (isWhiteSpace(peek(ahead))) {
            ahead++;
        }
        return peek(ahead) == '"' || peek(ahead) == '\'';
    }

    /** Whether an identifier begins there (4.3.9). */
    boolean startsName(int ahead) {
        int first = peek(ahead);
        if (first == '-') {
            return peek(ahead + 1) == '-' || isNameStart(peek(ahead + 1)) || isEscape(ahead + 1);
        }
        return isNameStart(first) || isEscape(ahead);
    }

    /** A name with its escapes decoded (4.3.11). */
    String name() {
        StringBuilder name = new StringBuilder();
        while (true) {
            int next = peek(0);
            if (isNameStart(next) || next == '-' || (next >= '0' && next <= '9')) {
                name.append((char) next);
                at++;
            } else if (isEscape(0)) {
                at++;
                name.appendCodePoint(escaped());
            } else {
                return name.toString();
            }
        }
    }

    /** A string (4.3.5); nothing when its line ends before it. */
    Optional<String> string() {
        StringBuilder content = new StringBuilder();
        int quote = peek(0);
        at++;
        while (!isAtEnd()) {
            int next = peek(0);
            if (isNewline(next)) {
                return Optional.empty();
            }
            at++;
            if (next == quote) {
                break;
            }
            appendOfString(next, content);
        }
        return Optional.of(content.toString());
    }

    private void appendOfString(int next, StringBuilder content) {
        if (next != '\\') {
            content.append((char) next);
        } else if (isNewline(peek(0))) {
            at += peek(0) == '\r' && peek(1) == '\n' ? 2 : 1;
        } else if (!isAtEnd()) {
            content.appendCodePoint(escaped());
        }
    }

    /** A URL without quotes (4.3.6); nothing when it holds what it must not. */
    Optional<String> url() {
        StringBuilder url = new StringBuilder();
        while (!isAtEnd() && peek(0) != ')') {
            int next = peek(0);
            if (isWhiteSpace(next)) {
                skipWhiteSpace();
                if (!isAtEnd() && peek(0) != ')') {
                    return badUrl();
                }
            } else if (next == '"' || next == '\'' || next == '(' || isNotPrintable(next)) {
                return badUrl();
            } else if (next == '\\') {
                if (!isEscape(0)) {
                    return badUrl();
                }
                at++;
                url.appendCodePoint(escaped());
            } else {
                url.append((char) next);
                at++;
            }
        }
        at++;
        return Optional.of(url.toString());
    }

    private Optional<String> badUrl() {
        while (!isAtEnd() && peek(0) != ')') {
            at += isEscape(0) ? 2 : 1;
        }
        at++;
        return Optional.empty();
    }

    /** What stands behind a backslash (4.3.7). */
    private int escaped() {
        int start = at;
        while (at - start < HIGHEST_ESCAPE && Character.digit(peek(0), 16) >= 0) {
            at++;
        }
        if (at == start) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            return point;
        }
        int point = Integer.parseInt(text.substring(start, at), 16);
        if (isWhiteSpace(peek(0))) {
            at += peek(0) == '\r' && peek(1) == '\n' ? 2 : 1;
        }
        boolean isNone = point == 0 || point > Character.MAX_CODE_POINT || (point >= 0xD800 && point <= 0xDFFF);
        return isNone ? 0xFFFD : point;
    }

    private boolean isEscape(int ahead) {
        return peek(ahead) == '\\' && peek(ahead + 1) != END && !isNewline(peek(ahead + 1));
    }

    private static boolean isNameStart(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || character == '_'
                || character >= 0x80;
    }

    private static boolean isNewline(int character) {
        return character == '\n' || character == '\r' || character == '\f';
    }

    private static boolean isWhiteSpace(int character) {
        return character == ' ' || character == '\t' || isNewline(character);
    }

    private static boolean isNotPrintable(int character) {
        return character <= 0x08 || character == 0x0B || (character >= 0x0E && character <= 0x1F) || character == 0x7F;
    }
}
