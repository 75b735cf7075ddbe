package org.leadershipcatalogue.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.leadershipcatalogue.check.LinkVerdict.Malformed;
import org.leadershipcatalogue.check.LinkVerdict.Missing;
import org.leadershipcatalogue.check.LinkVerdict.MissingPlace;
import org.leadershipcatalogue.check.LinkVerdict.WithoutSlash;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.html.WrittenUrl;
import org.leadershipcatalogue.model.SiteAddress;

/** What is said of a URL that does not lead where it should; the way out is added by those who know the author. */
final class LinkWords {

    /** What stands for bytes that are not UTF-8. */
    static final char UNREADABLE = '\uFFFD';

    static final String WRITE_LETTERS = "write its letters as they are, or percent forms of their UTF-8";
    static final String COUNT_PAGES = "the pages of a document are counted from 1: #page=1";

    private static final Pattern IS_PAGE = Pattern.compile("(?i).*\\.x?html?");

    private LinkWords() {}

    /**
     * The finding, if there is anything to be said.
     *
     * @param from the file the URL stands in
     * @param written the URL as its author wrote it
     */
    static Optional<Finding> of(LinkVerdict verdict, WrittenUrl link, String from, String written, Location at) {
        Optional<Finding> finding = Optional.empty();
        if (verdict instanceof Malformed malformed) {
            finding = Optional.of(Finding.of(Rule.BROKEN_LINK, at, "“" + written + "” is not " + malformed.what())
                    .hint(malformed.wayOut()));
        } else if (verdict instanceof Missing) {
            finding = Optional.of(missing(link, written, at));
        } else if (verdict instanceof MissingPlace place) {
            String kind = IS_PAGE.matcher(place.file()).matches() ? "page" : "file";
            String where =
                    place.file().equals(from) ? "this " + kind : "the " + kind + " " + SiteAddress.of(place.file());
            String what = link.isOfMap() ? "image map of " : "place in ";
            finding =
                    Optional.of(Finding.of(Rule.BROKEN_FRAGMENT, at, "“#" + place.name() + "” is no " + what + where));
        } else if (verdict instanceof WithoutSlash) {
            finding = Optional.of(
                    Finding.of(Rule.LINK_WITHOUT_SLASH, at, "“" + written + "” leads to its page by a redirect alone")
                            .hint("put a slash behind it: “" + withSlash(written) + "”"));
        }
        return finding.map(fault -> fault.target(written));
    }

    private static Finding missing(WrittenUrl link, String written, Location at) {
        return switch (link.kind()) {
            case IMAGE -> Finding.of(Rule.BROKEN_IMAGE, at, "the image “" + written + "” does not exist");
            case ASSET -> Finding.of(Rule.BROKEN_ASSET, at, "the asset “" + written + "” does not exist");
            case LINK, NAME -> Finding.of(Rule.BROKEN_LINK, at, "“" + written + "” leads to no page or file");
        };
    }

    private static String withSlash(String written) {
        int end = written.length();
        for (String sign : new String[] {"?", "#"}) {
            int at = written.indexOf(sign);
            end = at < 0 ? end : Math.min(end, at);
        }
        return written.substring(0, end) + "/" + written.substring(end);
    }
}
