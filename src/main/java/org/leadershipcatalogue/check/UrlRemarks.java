package org.leadershipcatalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.check.LinkVerdict.External;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.html.WrittenUrl;
import org.leadershipcatalogue.html.WrittenUrl.Kind;
import org.leadershipcatalogue.url.Url;

/** What is odd about a URL that may well lead somewhere: characters nobody sees, and what browsers will not load. */
final class UrlRemarks {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\u00A0\\u2000-\\u200A\\u202F\\u3000\\uFFA0]");

    private UrlRemarks() {}

    /** The findings on a URL, by the site it is on and where it leads. */
    static List<Finding> of(WrittenUrl link, String written, LinkVerdict verdict, Url site, Location at) {
        List<Finding> findings = new ArrayList<>();
        Matcher invisible = INVISIBLE.matcher(link.url());
        if (invisible.find() && !link.url().startsWith("data:")) {
            findings.add(Finding.of(
                            Rule.INVISIBLE_CHARACTER,
                            at,
                            "“%s” contains a character nobody sees, U+%04X, as character %d"
                                    .formatted(written, (int) invisible.group().charAt(0), invisible.start() + 1))
                    .hint("type the address again instead of copying it")
                    .target(written));
        }
        boolean isLoaded = link.kind() == Kind.ASSET || link.kind() == Kind.IMAGE;
        boolean isSeen = !link.element().equals("meta") && !link.element().equals("json");
        if (isLoaded
                && isSeen
                && site.scheme().equals("https")
                && verdict instanceof External external
                && external.url().scheme().equals("http")) {
            findings.add(Finding.of(
                            Rule.MIXED_CONTENT,
                            at,
                            "“" + written + "” is loaded over http by a page that is served over https")
                    .hint("write https, if the other site has it; browsers load http into such a page late or never")
                    .target(written));
        }
        return findings;
    }
}
