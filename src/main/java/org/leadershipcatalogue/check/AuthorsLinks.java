package org.leadershipcatalogue.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadershipcatalogue.check.LinkVerdict.Missing;
import org.leadershipcatalogue.check.LinkVerdict.MissingPlace;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Nearest;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.BodyLink;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.html.WrittenUrl;
import org.leadershipcatalogue.model.SourcePath;

/** A link of a page as whoever mends it knows it: an author by the macro in the entry, a maintainer by the template. */
final class AuthorsLinks {

    private static final String PAGE = ".adoc";
    private static final String FIND_PAGE = "write the path of a file from this one, such as ../places/town-hall.adoc";
    private static final String FIND_FILE = "correct the path, or put the file where it says";

    /** Ids that no author gave: those of footnotes and those of templates. */
    private static final Pattern NOT_WRITTEN = Pattern.compile("footnotes|_.*");

    private final FinishedSite site;
    private final LinkedSite linked;
    private final Suggestions suggestions;

    AuthorsLinks(FinishedSite site, LinkedSite linked, Suggestions suggestions) {
        this.site = site;
        this.linked = linked;
        this.suggestions = suggestions;
    }

    /** The URL as it was written. */
    String written(HtmlPage page, WrittenUrl link) {
        return link.isFromBody() ? bodyLink(page, link).target() : link.url();
    }

    /** Where it was written, as far as the page can tell. */
    Location at(HtmlPage page, WrittenUrl link) {
        return link.isFromBody() ? bodyLink(page, link).at() : Location.startOf("templates/" + page.template());
    }

    /** Says of a link that it leads to an entry that visitors do not see. */
    Optional<Finding> hidden(HtmlPage page, WrittenUrl link) {
        if (!link.isFromBody()) {
            return Optional.empty();
        }
        String path = path(written(page, link));
        String source = SourcePath.named(path, site.origin(page));
        return site.catalogue()
                .whyHidden(source)
                .map(why -> Finding.of(
                                Rule.REFERENCE_TO_DRAFT,
                                at(page, link),
                                "“" + path + "” " + why + ", but this page is published")
                        .hint("let visitors see “" + source
                                + "” too, or take the link out here, or make this page a draft")
                        .target(written(page, link)));
    }

    /** The way out of a link that leads nowhere, in what would be written instead. */
    String wayOut(HtmlPage page, WrittenUrl link, LinkVerdict verdict) {
        if (verdict instanceof MissingPlace place) {
            return placeHint(place, link);
        }
        String file = verdict instanceof Missing missing ? missing.file() : "";
        if (file.indexOf(LinkWords.UNREADABLE) >= 0) {
            return LinkWords.WRITE_LETTERS;
        }
        return link.isFromBody() ? nearestToAuthor(page, link, file) : nearestToTemplate(file, link);
    }

    /** Authors are offered what they write: a path relative to their file, else an address. */
    private String nearestToAuthor(HtmlPage page, WrittenUrl link, String file) {
        String target = path(bodyLink(page, link).target());
        boolean isPage = target.endsWith(PAGE);
        Optional<String> near;
        if (target.startsWith("/") || target.contains("://")) {
            near = suggestions
                    .address(file, isToBeFollowed(link))
                    .map(address ->
                            target.startsWith("/") ? address : site.config().url(address));
        } else {
            near = isPage
                    ? suggestions.entry(target, site.origin(page))
                    : suggestions.file(target, site.origin(page), isToBeFollowed(link));
        }
        return near.map(name -> "did you mean " + name + "?").orElse(isPage ? FIND_PAGE : FIND_FILE);
    }

    private String nearestToTemplate(String file, WrittenUrl link) {
        return suggestions
                .address(file, isToBeFollowed(link))
                .map(near -> "did you mean " + near + "?")
                .orElse("correct it in the template, or add the file");
    }

    private static boolean isToBeFollowed(WrittenUrl link) {
        return link.kind() == WrittenUrl.Kind.LINK;
    }

    private String placeHint(MissingPlace missing, WrittenUrl link) {
        if (missing.file().endsWith(".pdf")) {
            return LinkWords.COUNT_PAGES;
        }
        Optional<Set<String>> places =
                link.isOfMap() ? Optional.of(linked.mapsOf(missing.file())) : linked.placesOf(missing.file());
        List<String> written = places.stream()
                .flatMap(Set::stream)
                .filter(id -> !NOT_WRITTEN.matcher(id).matches())
                .toList();
        String hint = Nearest.hint(missing.name(), written);
        boolean isOfEntry = link.isFromBody() && site.pages().containsKey(missing.file());
        String name = isOfEntry ? "write [[" + missing.name() + "]] above it" : "id=\"" + missing.name() + "\"";
        return hint.isEmpty() ? "give the place this name: " + name : hint;
    }

    private static String path(String target) {
        return target.split("[?#]", 2)[0];
    }

    private BodyLink bodyLink(HtmlPage page, WrittenUrl link) {
        return site.source(page).links().get(link.mark());
    }
}
