package org.leadershipcatalogue.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The URLs a style sheet or a style attribute loads (CSS Syntax 3, 4.3; CSS Cascade 5, 2): {@code url()}, {@code
 * src()}, the strings of {@code @import} and {@code image-set()}. Comments, other strings and namespaces are none.
 */
public final class CssUrls {

    private static final Set<String> WITH_STRINGS = Set.of("image-set", "-webkit-image-set");
    private static final String IMPORT = "import";
    private static final String NAMESPACE = "namespace";

    private final CssText css;
    private final List<UrlAt> found = new ArrayList<>();
    private final Deque<String> functions = new ArrayDeque<>();
    private String rule = "";

    private CssUrls(String text) {
        css = new CssText(text);
    }

    public static List<UrlAt> of(String text) {
        CssUrls urls = new CssUrls(text);
        while (!urls.css.isAtEnd()) {
            urls.readToken();
        }
        return urls.found;
    }

    private void readToken() {
        if (css.skipComment()) {
            return;
        }
        int next = css.peek(0);
        if (next == '"' || next == '\'') {
            readString();
        } else if (next == '@' && css.startsName(1)) {
            css.skip(1);
            rule = css.name().toLowerCase(Locale.ROOT);
        } else if (next == '#' && (css.startsName(1) || Character.isDigit(css.peek(1)))) {
            css.skip(1);
            css.name();
        } else if (css.startsName(0)) {
            readName();
        } else {
            readSign(next);
        }
    }

    private void readString() {
        int start = css.position() + 1;
        css.string().ifPresent(text -> {
            boolean isImport = functions.isEmpty() && rule.equals(IMPORT);
            if (isImport || (!functions.isEmpty() && WITH_STRINGS.contains(functions.peek()))) {
                add(text, start);
            }
        });
    }

    private void readName() {
        String name = css.name().toLowerCase(Locale.ROOT);
        if (css.peek(0) != '(') {
            return;
        }
        css.skip(1);
        boolean isUrl = name.equals("url") || name.equals("src");
        if (name.equals("url") && !css.isQuoteAhead()) {
            css.skipWhiteSpace();
            int start = css.position();
            css.url().filter(url -> !url.isEmpty()).ifPresent(url -> add(url, start));
            return;
        }
        functions.push(name);
        if (isUrl && css.isQuoteAhead()) {
            css.skipWhiteSpace();
            int start = css.position() + 1;
            css.string().ifPresent(url -> add(url, start));
        }
    }

    private void readSign(int sign) {
        css.skip(1);
        if (sign == '(') {
            functions.push("");
        } else if (sign == ')') {
            functions.poll();
        } else if (sign == ';' || sign == '{' || sign == '}') {
            functions.clear();
            rule = "";
        }
    }

    /** The first URL of an import is what is imported; a namespace is a name that is never loaded. */
    private void add(String url, int at) {
        if (rule.equals(NAMESPACE)) {
            return;
        }
        found.add(new UrlAt(url, at));
        rule = rule.equals(IMPORT) ? "" : rule;
    }
}
