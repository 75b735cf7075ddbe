package org.leadershipcatalogue.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The words, strings and signs of a JavaScript module, without comments (ECMAScript 2025, 12). Whether a slash begins a
 * regular expression is judged by what stands before it, which is right but for one that follows a bracket.
 */
final class ScriptTokens {

    /** What a token is. */
    enum Kind {
        WORD,
        STRING,
        SIGN,
        OTHER
    }

    /**
     * A token.
     *
     * @param text the word or sign, or what the string holds as written
     * @param at where that begins, in characters
     */
    record Token(Kind kind, String text, int at) {
        boolean is(String expected) {
            return kind != Kind.STRING && text.equals(expected);
        }
    }

    private static final Set<String> BEFORE_EXPRESSIONS = Set.of(
            "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "yield", "await");
    private static final Token START = new Token(Kind.SIGN, "", 0);

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final Deque<Integer> templates = new ArrayDeque<>();
    private int braces;
    private int at;

    private ScriptTokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        ScriptTokens script = new ScriptTokens(text);
        while (script.at < text.length()) {
            script.read(text.charAt(script.at));
        }
        return script.tokens;
    }

    private void read(char next) {
        if (Character.isWhitespace(next)) {
            at++;
        } else if (text.startsWith("//", at)) {
            at = end("\n");
        } else if (text.startsWith("/*", at)) {
            at = end("*/");
        } else if (next == '"' || next == '\'') {
            readString(next);
        } else if (next == '`') {
            at++;
            readTemplate();
        } else if (next == '/' && isRegularExpressionAhead()) {
            readRegularExpression();
        } else if (Character.isJavaIdentifierStart(next)) {
            readWord();
        } else {
            readSign(next);
        }
    }

    private int end(String mark) {
        int found = text.indexOf(mark, at + 2);
        return found < 0 ? text.length() : found + mark.length();
    }

    private void readString(char quote) {
        int start = ++at;
        skipTo(quote);
        add(Kind.STRING, text.substring(start, at), start);
        at++;
    }

    private void skipTo(char end) {
        while (at < text.length() && text.charAt(at) != end && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at, text.length());
    }

    /** Up to the end of a template or to code within it, which is read like other code. */
    private void readTemplate() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '`' && !text.startsWith("${", at)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        if (text.startsWith("${", at)) {
            templates.push(braces);
            add(Kind.SIGN, "", start);
            at += 2;
        } else {
            add(Kind.OTHER, "", start);
            at++;
        }
    }

    private boolean isRegularExpressionAhead() {
        Token before = tokens.isEmpty() ? START : tokens.get(tokens.size() - 1);
        return switch (before.kind()) {
            case WORD -> BEFORE_EXPRESSIONS.contains(before.text());
            case SIGN -> !")]}".contains(before.text()) || before.text().isEmpty();
            case STRING, OTHER -> false;
        };
    }

    private void readRegularExpression() {
        int start = at++;
        boolean isInClass = false;
        while (at < text.length() && text.charAt(at) != '\n' && (isInClass || text.charAt(at) != '/')) {
            isInClass = text.charAt(at) == '[' || (isInClass && text.charAt(at) != ']');
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        add(Kind.OTHER, "", start);
        at++;
    }

    private void readWord() {
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        add(Kind.WORD, text.substring(start, at), start);
    }

    private void readSign(char sign) {
        at++;
        if (sign == '}' && !templates.isEmpty() && templates.element() == braces) {
            templates.pop();
            readTemplate();
            return;
        }
        braces += sign == '{' ? 1 : sign == '}' ? -1 : 0;
        add(Character.isDigit(sign) ? Kind.OTHER : Kind.SIGN, String.valueOf(sign), at - 1);
    }

    private void add(Kind kind, String token, int start) {
        tokens.add(new Token(kind, token, start));
    }
}
