package org.leadershipcatalogue.check;

import java.util.Optional;
import org.leadershipcatalogue.url.Url;

/**
 * The addresses of a site that mean what they are: letters, digits, hyphens, underscores, full stops within names, slashes
 * and number signs. Nearly all are so, and need not be read by the standard, which would leave them as they are:
 * {@code https://example.org/places/town-hall/#stairs} is {@code places/town-hall/#stairs}.
 */
final class PlainAddresses {

    private final String whole;
    private final String path;

    /** @param root where the site is published */
    PlainAddresses(Url root) {
        this.whole = root.href();
        this.path = root.path();
    }

    /** What stands behind the site's root in a URL that begins with the whole of it or its path, if all that is plain. */
    Optional<String> below(String url) {
        String root = url.startsWith(whole) ? whole : path;
        return url.startsWith(root) && isPlain(url, root.length())
                ? Optional.of(url.substring(root.length()))
                : Optional.empty();
    }

    private static boolean isPlain(String url, int start) {
        boolean isInName = false;
        for (int at = start; at < url.length(); at++) {
            char sign = url.charAt(at);
            boolean isOfName = isOfName(sign) || (sign == '.' && isInName);
            if (!isOfName && sign != '/' && sign != '#') {
                return false;
            }
            isInName = isOfName;
        }
        return true;
    }

    private static boolean isOfName(char sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '-'
                || sign == '_';
    }
}
