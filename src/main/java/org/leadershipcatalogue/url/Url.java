package org.leadershipcatalogue.url;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A URL record (URL standard, 4.1), made by parsing: {@code Url.parse("../a b", base)} is {@code …/a%20b}.
 *
 * @param scheme in lower case, without the colon
 * @param host serialised, in lower case; empty for a scheme without hosts, an empty string for {@code file:///x}
 * @param port the port, or {@link #DEFAULT_PORT}
 * @param isOpaque whether the path is one opaque string, as in {@code mailto:a@example.org}
 * @param segments the segments of the path in percent form, or the opaque path alone
 * @param query in percent form, without the question mark
 * @param fragment in percent form, without the number sign
 */
public record Url(
        String scheme,
        String username,
        String password,
        Optional<String> host,
        int port,
        boolean isOpaque,
        List<String> segments,
        Optional<String> query,
        Optional<String> fragment) {

    /** The port is the scheme's own, and is not written. */
    public static final int DEFAULT_PORT = -1;

    public Url {
        segments = List.copyOf(segments);
    }

    /** The URL an absolute string stands for; empty where the standard says failure. */
    public static Optional<Url> parse(String input) {
        return new UrlParser(Optional.empty(), StandardCharsets.UTF_8).parse(input);
    }

    /** The URL a string stands for in a document with this base URL; empty where the standard says failure. */
    public static Optional<Url> parse(String input, Url base) {
        return new UrlParser(Optional.of(base), StandardCharsets.UTF_8).parse(input);
    }

    /** The same in a document in another encoding, in which queries are sent; UTF-16 is never sent. */
    public static Optional<Url> parse(String input, Url base, Charset charset) {
        boolean isWide = charset.name().startsWith("UTF-");
        return new UrlParser(Optional.of(base), isWide ? StandardCharsets.UTF_8 : charset).parse(input);
    }

    /** Whether the scheme is one of those with a host and a path of segments: http, https, ws, wss, ftp, file. */
    public boolean isSpecial() {
        return Schemes.isSpecial(scheme);
    }

    /** Whether it can be asked for over the web. */
    public boolean isHttp() {
        return scheme.equals("http") || scheme.equals("https");
    }

    /** The path as it is written in a URL (4.5, URL path serializer). */
    public String path() {
        if (isOpaque) {
            return segments.get(0);
        }
        return segments.isEmpty() ? "" : "/" + String.join("/", segments);
    }

    /** The path with its percent forms decoded as UTF-8: the name of a file. */
    public String decodedPath() {
        return PercentEncoding.decode(path());
    }

    /** Scheme, host and port: two URLs of one origin are of one site. */
    public String origin() {
        return scheme + "://" + host.orElse("") + portText();
    }

    /** The same without the fragment: what is asked for over the web. */
    public Url withoutFragment() {
        return new Url(scheme, username, password, host, port, isOpaque, segments, query, Optional.empty());
    }

    /** The whole URL (4.5, URL serializer). */
    public String href() {
        return scheme
                + ":"
                + authority()
                + path()
                + query.map(words -> "?" + words).orElse("")
                + fragment.map(words -> "#" + words).orElse("");
    }

    private String authority() {
        if (host.isEmpty()) {
            boolean wouldLookLikeAHost =
                    !isOpaque && segments.size() > 1 && segments.get(0).isEmpty();
            return wouldLookLikeAHost ? "/." : "";
        }
        return "//" + credentials() + host.get() + portText();
    }

    private String credentials() {
        if (username.isEmpty() && password.isEmpty()) {
            return "";
        }
        return username + (password.isEmpty() ? "" : ":" + password) + "@";
    }

    private String portText() {
        return port == DEFAULT_PORT ? "" : ":" + port;
    }

    @Override
    public String toString() {
        return href();
    }
}
