package org.leadershipcatalogue.url;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The basic URL parser (URL standard, 4.4) without a state override. Its states are methods here; query and fragment
 * are cut off first, since no state reads on over a question mark or a number sign.
 */
final class UrlParser {

    private static final Pattern AROUND = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$");
    private static final Pattern TAB_OR_NEWLINE = Pattern.compile("[\\t\\n\\r]");
    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\uD800-\\uDFFF]");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");

    private final Optional<Url> base;
    private final Charset charset;
    private final UrlDraft url = new UrlDraft();

    /** @param charset the encoding of queries on the web; all else is UTF-8 */
    UrlParser(Optional<Url> base, Charset charset) {
        this.base = base;
        this.charset = charset;
    }

    Optional<Url> parse(String input) {
        String text = cleaned(input);
        int sign = text.indexOf('#');
        Optional<String> fragment = sign < 0 ? Optional.empty() : Optional.of(text.substring(sign + 1));
        String withoutFragment = sign < 0 ? text : text.substring(0, sign);
        int mark = withoutFragment.indexOf('?');
        Optional<String> query = mark < 0 ? Optional.empty() : Optional.of(withoutFragment.substring(mark + 1));
        String rest = mark < 0 ? withoutFragment : withoutFragment.substring(0, mark);
        if (!readStart(rest, query.isPresent(), fragment.isPresent())) {
            return Optional.empty();
        }
        query.ifPresent(words -> url.query = Optional.of(querySet().encode(words, queryCharset())));
        url.fragment = fragment.map(PercentEncoding.FRAGMENT::encode);
        return Optional.of(url.finished());
    }

    private static String cleaned(String input) {
        if (isClean(input)) {
            return input;
        }
        String text =
                TAB_OR_NEWLINE.matcher(AROUND.matcher(input).replaceAll("")).replaceAll("");
        return LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
    }

    private static boolean isClean(String input) {
        for (int at = 0; at < input.length(); at++) {
            char sign = input.charAt(at);
            if (sign <= ' ' || Character.isSurrogate(sign)) {
                return false;
            }
        }
        return true;
    }

    /** The query state: what is not of the web, or is a socket, gets UTF-8. */
    private Charset queryCharset() {
        return url.isSpecial() && !url.scheme.startsWith("ws") ? charset : StandardCharsets.UTF_8;
    }

    private PercentEncoding querySet() {
        return url.isSpecial() ? PercentEncoding.SPECIAL_QUERY : PercentEncoding.QUERY;
    }

    /** The scheme start state, the scheme state and the no scheme state. */
    private boolean readStart(String rest, boolean hasQuery, boolean hasFragment) {
        Matcher scheme = SCHEME.matcher(rest);
        if (scheme.lookingAt()) {
            url.scheme = scheme.group(1).toLowerCase(Locale.ROOT);
            return readAfterScheme(rest.substring(scheme.end()), hasQuery, hasFragment);
        }
        if (base.isEmpty()) {
            return false;
        }
        Url document = base.get();
        url.scheme = document.scheme();
        if (document.isOpaque()) {
            url.copyPath(document);
            url.query = document.query();
            return rest.isEmpty() && !hasQuery && hasFragment;
        }
        return document.scheme().equals(Schemes.FILE)
                ? readFile(rest, hasQuery)
                : readRelative(rest, hasQuery, document);
    }

    private boolean readAfterScheme(String rest, boolean hasQuery, boolean hasFragment) {
        if (url.scheme.equals(Schemes.FILE)) {
            return readFile(rest, hasQuery);
        }
        Optional<Url> sameScheme = base.filter(document -> document.scheme().equals(url.scheme));
        if (url.isSpecial() && sameScheme.isPresent() && !rest.startsWith("//")) {
            return readRelative(rest, hasQuery, sameScheme.get());
        }
        if (url.isSpecial()) {
            return readAuthority(withoutSlashes(rest));
        }
        if (rest.startsWith("//")) {
            return readAuthority(rest.substring(2));
        }
        if (rest.startsWith("/")) {
            url.addPath(rest.substring(1));
            return true;
        }
        url.isOpaque = true;
        url.add(PercentEncoding.C0_CONTROL.encode(opaquePath(rest, hasQuery || hasFragment)));
        return true;
    }

    /** A space at the end of an opaque path is escaped where something follows, so that it is not lost. */
    private static String opaquePath(String rest, boolean isFollowed) {
        return isFollowed && rest.endsWith(" ") ? rest.substring(0, rest.length() - 1) + "%20" : rest;
    }

    /** The special authority ignore slashes state. */
    private static String withoutSlashes(String rest) {
        int start = 0;
        while (start < rest.length() && (rest.charAt(start) == '/' || rest.charAt(start) == '\\')) {
            start++;
        }
        return rest.substring(start);
    }

    /** The relative state and the relative slash state. */
    private boolean readRelative(String rest, boolean hasQuery, Url document) {
        boolean isRooted = !rest.isEmpty() && url.isSlash(rest.charAt(0));
        if (isRooted && rest.length() > 1 && url.isSlash(rest.charAt(1))) {
            return readAuthority(url.isSpecial() ? withoutSlashes(rest) : rest.substring(2));
        }
        url.copyAuthority(document);
        if (isRooted) {
            url.addPath(rest.substring(1));
            return true;
        }
        copyPathAndQuery(document, hasQuery);
        if (!rest.isEmpty()) {
            url.query = Optional.empty();
            url.shorten();
            url.addPath(rest);
        }
        return true;
    }

    private void copyPathAndQuery(Url document, boolean hasQuery) {
        url.copyPath(document);
        url.query = hasQuery ? Optional.empty() : document.query();
    }

    /** The authority state, the host state and the port state. */
    private boolean readAuthority(String rest) {
        int end = 0;
        while (end < rest.length() && !url.isSlash(rest.charAt(end))) {
            end++;
        }
        String authority = rest.substring(0, end);
        int at = authority.lastIndexOf('@');
        readCredentials(at < 0 ? "" : authority.substring(0, at));
        String hostAndPort = authority.substring(at + 1);
        if ((at >= 0 && hostAndPort.isEmpty()) || !readHostAndPort(hostAndPort)) {
            return false;
        }
        readPathStart(rest.substring(end));
        return true;
    }

    private void readCredentials(String credentials) {
        int colon = credentials.indexOf(':');
        url.username = PercentEncoding.USERINFO.encode(colon < 0 ? credentials : credentials.substring(0, colon));
        url.password = colon < 0 ? "" : PercentEncoding.USERINFO.encode(credentials.substring(colon + 1));
    }

    private boolean readHostAndPort(String text) {
        int colon = text.indexOf(':', Math.max(0, endOfBrackets(text)));
        String name = colon < 0 ? text : text.substring(0, colon);
        if (name.isEmpty() && (url.isSpecial() || colon >= 0)) {
            return false;
        }
        url.host = HostParser.parse(name, url.isSpecial());
        return url.host.isPresent() && (colon < 0 || readPort(text.substring(colon + 1)));
    }

    /** Where a colon may end the host: behind the brackets of an IPv6 address; an unclosed bracket takes all. */
    private static int endOfBrackets(String text) {
        int open = text.indexOf('[');
        int colon = text.indexOf(':');
        if (open < 0 || (colon >= 0 && colon < open)) {
            return 0;
        }
        int close = text.indexOf(']', open);
        return close < 0 ? text.length() : close;
    }

    private boolean readPort(String digits) {
        if (digits.chars().anyMatch(digit -> digit < '0' || digit > '9')) {
            return false;
        }
        String significant = digits.replaceFirst("^0+(?=.)", "");
        if (significant.isEmpty()) {
            return true;
        }
        int number = significant.length() > 5 ? Integer.MAX_VALUE : Integer.parseInt(significant);
        url.port = Schemes.isDefaultPort(url.scheme, number) ? Url.DEFAULT_PORT : number;
        return number <= 0xFFFF;
    }

    /** The path start state. */
    private void readPathStart(String rest) {
        if (!rest.isEmpty()) {
            url.addPath(url.isSlash(rest.charAt(0)) ? rest.substring(1) : rest);
        } else if (url.isSpecial()) {
            url.add("");
        }
    }

    /** The file state and the file slash state. */
    private boolean readFile(String rest, boolean hasQuery) {
        url.host = Optional.of("");
        Optional<Url> document = base.filter(origin -> origin.scheme().equals(Schemes.FILE));
        if (!rest.isEmpty() && url.isSlash(rest.charAt(0))) {
            if (rest.length() > 1 && url.isSlash(rest.charAt(1))) {
                return readFileHost(rest.substring(2));
            }
            document.ifPresent(origin -> copyDrive(origin, rest.substring(1)));
            url.addPath(rest.substring(1));
            return true;
        }
        document.ifPresent(origin -> {
            url.host = origin.host();
            copyPathAndQuery(origin, hasQuery);
        });
        if (!rest.isEmpty() || document.isEmpty()) {
            url.query = Optional.empty();
            leaveFolder(rest);
            url.addPath(rest);
        }
        return true;
    }

    private void leaveFolder(String rest) {
        if (UrlDraft.startsWithDrive(rest)) {
            url.clearPath();
        } else {
            url.shorten();
        }
    }

    private void copyDrive(Url document, String rest) {
        url.host = document.host();
        boolean hasDrive = !document.segments().isEmpty()
                && UrlDraft.isDrive(document.segments().get(0));
        if (hasDrive && !UrlDraft.startsWithDrive(rest)) {
            url.add(document.segments().get(0));
        }
    }

    /** The file host state. */
    private boolean readFileHost(String rest) {
        int end = 0;
        while (end < rest.length() && !url.isSlash(rest.charAt(end))) {
            end++;
        }
        String name = rest.substring(0, end);
        if (name.length() == 2 && UrlDraft.startsWithDrive(name)) {
            url.addPath(rest);
            return true;
        }
        Optional<String> host = name.isEmpty() ? Optional.of("") : HostParser.parse(name, true);
        url.host = host.map(found -> found.equals("localhost") ? "" : found);
        readPathStart(rest.substring(end));
        return url.host.isPresent();
    }
}
