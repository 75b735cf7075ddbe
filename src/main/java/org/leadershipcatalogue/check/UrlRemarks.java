package org.leadershipcatalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.check.LinkVerdict.External;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.html.WrittenUrl;
import org.leadershipcatalogue.html.WrittenUrl.Kind;
import org.leadershipcatalogue.url.PercentEncoding;
import org.leadershipcatalogue.url.Url;

/** What is odd about a URL that may well lead somewhere: characters nobody sees, and what browsers will not load. */
final class UrlRemarks {

    private static final String NOT_SEEN = "\\p{Cf}\\p{Zl}\\p{Zp}\\u00A0\\u2000-\\u200A\\u202F\\u3000\\uFFA0";

    /** Between letters of some scripts, and within emoji, joiners are letters too (UAX 31, 2.3). */
    private static final String JOINER = "(?<![^\\x00-\\x7F])[\\u200C\\u200D]|[\\u200C\\u200D](?![^\\x00-\\x7F])";

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}" + NOT_SEEN + "&&[^\\u200C\\u200D]]|" + JOINER);
    private static final Pattern ENCODED = Pattern.compile("[" + NOT_SEEN + "&&[^\\u200C\\u200D]]|" + JOINER);

    private UrlRemarks() {}

    /** Whether there can be a finding on a URL; most are plain, and pass quickly. */
    static boolean arePossible(WrittenUrl link, LinkVerdict verdict) {
        String url = link.url();
        for (int at = 0; at < url.length(); at++) {
            char sign = url.charAt(at);
            if (sign <= ' ' || sign >= 0x7F || sign == '%') {
                return true;
            }
        }
        return isLoaded(link) && isPlain(link, verdict);
    }

    /** The findings on a URL, by the site it is on and where it leads. */
    static List<Finding> of(WrittenUrl link, String written, LinkVerdict verdict, Url site, Location at) {
        List<Finding> findings = new ArrayList<>();
        if (!link.url().startsWith("data:")) {
            invisible(link.url(), written, at).ifPresent(findings::add);
        }
        if (isLoaded(link) && site.scheme().equals("https") && isPlain(link, verdict)) {
            findings.add(Finding.of(
                            Rule.MIXED_CONTENT,
                            at,
                            "“" + written + "” is loaded over http by a page that is served over https")
                    .hint("write https, if the other site has it; browsers load http into such a page late or never")
                    .target(written));
        }
        return findings;
    }

    private static Optional<Finding> invisible(String url, String written, Location at) {
        Matcher seen = INVISIBLE.matcher(url);
        if (seen.find()) {
            return Optional.of(invisible(seen, written, at, ", as character " + (seen.start() + 1)));
        }
        Matcher encoded = ENCODED.matcher(url.indexOf('%') < 0 ? "" : PercentEncoding.decode(url));
        return encoded.find() ? Optional.of(invisible(encoded, written, at, " in percent form")) : Optional.empty();
    }

    private static Finding invisible(Matcher found, String written, Location at, String where) {
        return Finding.of(
                        Rule.INVISIBLE_CHARACTER,
                        at,
                        "“%s” contains a character nobody sees, U+%04X%s"
                                .formatted(written, found.group().codePointAt(0), where))
                .hint("type the address again instead of copying it")
                .target(written);
    }

    private static boolean isLoaded(WrittenUrl link) {
        boolean isSeen = !link.element().equals("meta") && !link.element().equals("json");
        return isSeen && (link.kind() == Kind.ASSET || link.kind() == Kind.IMAGE);
    }

    private static boolean isPlain(WrittenUrl link, LinkVerdict verdict) {
        return verdict instanceof External external
                ? external.url().scheme().equals("http")
                : link.url().regionMatches(true, 0, "http:", 0, "http:".length());
    }
}
