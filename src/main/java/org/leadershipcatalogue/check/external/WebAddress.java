package org.leadershipcatalogue.check.external;

import java.util.Optional;
import org.leadershipcatalogue.url.Url;

/**
 * What is asked of whom: {@code https://example.org/report?year=2023} without user, password or fragment.
 *
 * @param parsed the URL as the URL standard reads it, of http or https
 */
record WebAddress(Url parsed) {

    WebAddress {
        parsed = parsed.withoutFragment();
    }

    /** The address of an absolute URL; empty when it is none of http or https. */
    static Optional<WebAddress> of(String url) {
        return Url.parse(url).filter(Url::isHttp).map(WebAddress::new);
    }

    /** Where a Location header leads from here (RFC 9110, 10.2.2); empty when it is no address of http or https. */
    Optional<Url> follow(String location) {
        return Url.parse(location, parsed).filter(Url::isHttp);
    }

    String scheme() {
        return parsed.scheme();
    }

    /** In ASCII and lower case; an IPv4 address in its usual spelling, an IPv6 address in brackets. */
    String host() {
        return parsed.host().orElse("");
    }

    /** The port, also where it is the scheme's own. */
    int port() {
        boolean isWritten = parsed.port() != Url.DEFAULT_PORT;
        int ofScheme = scheme().equals("https") ? 443 : 80;
        return isWritten ? parsed.port() : ofScheme;
    }

    /** The path with the query, as it stands in a request. */
    String path() {
        return parsed.path() + parsed.query().map(query -> "?" + query).orElse("");
    }

    /** Whether a user is named before the host, as in {@code https://example.org@example.net/}. */
    boolean namesUser() {
        return !parsed.username().isEmpty() || !parsed.password().isEmpty();
    }

    /** Whose patience it is: the host, whatever its port, and with or without the dot at the end of the whole name. */
    String server() {
        String host = host();
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    String url() {
        return parsed.href();
    }
}
