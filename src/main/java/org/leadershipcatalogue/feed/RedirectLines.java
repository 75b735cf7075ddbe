package org.leadershipcatalogue.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;

/**
 * The earlier addresses of entries as lines for those who serve the site, so that a visitor is led on with status 301:
 * {@code /old/ /programmes/lead-a-team/ 301}. An address that ends in a slash is named without it too.
 */
public final class RedirectLines {

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private final SiteConfig config;

    public RedirectLines(SiteConfig config) {
        this.config = config;
    }

    /** One line of two or three words. */
    private interface Form {
        String line(String from, String to);
    }

    /** The file {@code _redirects} of hosts for static sites. */
    public String forHosts(Catalogue catalogue) {
        return lines(catalogue, (from, to) -> escaped(from) + " " + escaped(to) + " 301");
    }

    /** Lines for a {@code map} of {@code $uri} in the settings of nginx, which knows addresses without escapes. */
    public String forNginx(Catalogue catalogue) {
        return lines(catalogue, (from, to) -> quoted(from) + " " + quoted(escaped(to)) + ";");
    }

    private String lines(Catalogue catalogue, Form form) {
        StringBuilder text = new StringBuilder();
        SortedMap<String, Entry> redirects = catalogue.redirects();
        redirects.forEach((earlier, entry) -> spellings(earlier)
                .forEach(from -> text.append(form.line(config.basePath() + from, config.basePath() + entry.address()))
                        .append('\n')));
        return text.toString();
    }

    private static List<String> spellings(String earlier) {
        return earlier.endsWith("/") ? List.of(earlier.substring(0, earlier.length() - 1), earlier) : List.of(earlier);
    }

    /** With all but the plainest characters escaped, none of which means anything to those who read the lines. */
    private static String escaped(String path) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            escaped.append(
                    PLAIN.indexOf(character) >= 0
                            ? String.valueOf(character)
                            : String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
        }
        return escaped.toString();
    }

    private static String quoted(String word) {
        return "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
