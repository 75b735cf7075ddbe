package org.leadershipcatalogue.html;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a page leads on by itself (HTML standard, “shared declarative refresh steps”): {@code "0; url=/new/"} to {@code
 * /new/}. A page that only reloads itself leads nowhere.
 */
public final class MetaRefresh {

    private static final String WHITE_SPACE = " \t\n\f\r";
    private static final String DIGITS = "0123456789";

    private final String content;
    private int at;

    private MetaRefresh(String content) {
        this.content = content;
    }

    public static Optional<String> url(String content) {
        return new MetaRefresh(content).url();
    }

    private Optional<String> url() {
        skip(WHITE_SPACE);
        int start = at;
        skip(DIGITS);
        if (start == at && !nextIs(".")) {
            return Optional.empty();
        }
        skip(DIGITS + ".");
        if (at < content.length() && !nextIs(";," + WHITE_SPACE)) {
            return Optional.empty();
        }
        skip(WHITE_SPACE);
        if (nextIs(";,")) {
            at++;
        }
        skip(WHITE_SPACE);
        return at == content.length() ? Optional.empty() : Optional.of(target());
    }

    private String target() {
        String rest = content.substring(at);
        if (!nextIs("uU")) {
            return unquoted();
        }
        if (!rest.toLowerCase(Locale.ROOT).startsWith("url")) {
            return rest;
        }
        at += "url".length();
        skip(WHITE_SPACE);
        if (!nextIs("=")) {
            return rest;
        }
        at++;
        skip(WHITE_SPACE);
        return unquoted();
    }

    private String unquoted() {
        String rest = content.substring(at);
        if (!nextIs("'\"")) {
            return rest;
        }
        int end = rest.indexOf(rest.charAt(0), 1);
        return end < 0 ? rest.substring(1) : rest.substring(1, end);
    }

    private void skip(String characters) {
        while (nextIs(characters)) {
            at++;
        }
    }

    private boolean nextIs(String characters) {
        return at < content.length() && characters.indexOf(content.charAt(at)) >= 0;
    }
}
