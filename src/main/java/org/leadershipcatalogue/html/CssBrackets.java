package org.leadershipcatalogue.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Whether all that a style sheet opens is closed in it. A browser closes what is open at the end of a file, but the rules
 * of a sheet that is put together with others would otherwise reach into the next.
 */
public final class CssBrackets {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private record Open(int sign, int at) {}

    private final CssText css;
    private final String text;
    private final Deque<Open> open = new ArrayDeque<>();

    private CssBrackets(String text) {
        this.text = text;
        css = new CssText(text);
    }

    /** Where the first bracket or comment stands that has no partner, in characters. */
    public static OptionalInt fault(String text) {
        return new CssBrackets(text).find();
    }

    private OptionalInt find() {
        while (!css.isAtEnd()) {
            int at = css.position();
            if (!readToken(at)) {
                return OptionalInt.of(at);
            }
        }
        return open.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(open.element().at());
    }

    /** Passes a token; false when it has no partner. */
    private boolean readToken(int at) {
        int next = css.peek(0);
        if (css.skipComment()) {
            return text.startsWith("*/", css.position() - 2) && css.position() >= at + 4;
        }
        if (next == '"' || next == '\'') {
            css.string();
        } else if (css.startsName(0)) {
            readName();
        } else {
            css.skip(1);
            return OPENING.indexOf(next) < 0 ? close(next) : push(next, at);
        }
        return true;
    }

    private void readName() {
        boolean isUrl = css.name().toLowerCase(Locale.ROOT).equals("url") && css.peek(0) == '(';
        if (isUrl) {
            css.skip(1);
            if (css.isQuoteAhead()) {
                open.push(new Open('(', css.position() - 1));
            } else {
                css.skipWhiteSpace();
                css.url();
            }
        }
    }

    private boolean push(int sign, int at) {
        open.push(new Open(sign, at));
        return true;
    }

    private boolean close(int sign) {
        int kind = CLOSING.indexOf(sign);
        if (kind < 0) {
            return true;
        }
        Open partner = open.poll();
        return partner != null && OPENING.indexOf(partner.sign()) == kind;
    }
}
