package org.leadershipcatalogue.html.marked;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leadershipcatalogue.html.CssUrls;
import org.leadershipcatalogue.html.UrlAt;

/** A style sheet that loads nothing but what the report has copied: {@code url(bg.png)} becomes {@code url(3f2a9c1b.png)}. */
public final class InertStyle {

    private static final String NOTHING = "data:,";

    private InertStyle() {}

    /** Writes the URLs of a style sheet anew; what there is no file for is loaded from nowhere. */
    public static String of(String css, Function<String, Optional<String>> file) {
        StringBuilder out = new StringBuilder(css.length());
        Set<String> written = new HashSet<>();
        int done = 0;
        for (UrlAt url : CssUrls.of(css)) {
            String name = file.apply(url.url()).orElse(NOTHING);
            written.add(name);
            out.append(css, done, url.at()).append(name);
            done = end(css, url.at());
        }
        out.append(css, done, css.length());
        return isAsWritten(out.toString(), written) ? out.toString() : "";
    }

    /** Behind the URL: at its quote, or at the bracket. */
    private static int end(String css, int start) {
        char before = start > 0 ? css.charAt(start - 1) : ' ';
        boolean isQuoted = before == '"' || before == '\'';
        int at = start;
        while (at < css.length() && !isEnd(css.charAt(at), isQuoted ? before : ')')) {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, css.length());
    }

    private static boolean isEnd(char sign, char end) {
        return sign == end || sign == '\n';
    }

    /** A sheet that reads otherwise when it is read again is none to trust. */
    private static boolean isAsWritten(String css, Set<String> written) {
        return CssUrls.of(css).stream().map(UrlAt::url).allMatch(written::contains);
    }
}
