package org.leadershipcatalogue.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.leadershipcatalogue.check.LinkVerdict.Elsewhere;
import org.leadershipcatalogue.check.LinkVerdict.External;
import org.leadershipcatalogue.check.LinkVerdict.Found;
import org.leadershipcatalogue.check.LinkVerdict.Missing;
import org.leadershipcatalogue.check.LinkVerdict.MissingPlace;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Nearest;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.diagnostic.Severity;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.html.RepeatedId;
import org.leadershipcatalogue.html.WrittenUrl;

/** Links of files that are told at their own line and column: HTML that nobody made of anything else, styles, drawings, data. */
final class LocatedLinks {

    private final LinkedSite site;
    private final UnaryOperator<String> told;
    private final FaultsByTarget faults = new FaultsByTarget();
    private final FileNames names;
    private int searches;

    /** @param told the name by which whoever mends it knows a file of the site */
    LocatedLinks(LinkedSite site, UnaryOperator<String> told) {
        this.site = site;
        this.told = told;
        this.names = new FileNames(site.files());
    }

    /** Where a URL stands. */
    Location at(String file, WrittenUrl link) {
        return new Location(told.apply(file), link.line(), link.column());
    }

    /** Takes up what is wrong with a URL that leads there. */
    void look(String file, WrittenUrl link, LinkVerdict verdict) {
        if (!mayBeTold(link, verdict)) {
            return;
        }
        Location at = at(file, link);
        String target = verdict.target().orElse(link.url());
        LinkWords.of(verdict, link, file, link.url(), at)
                .ifPresent(fault -> faults.add(fault, target, () -> wayOut(link, verdict)));
        UrlRemarks.of(link, link.url(), verdict, site.root(), at)
                .forEach(remark -> faults.add(remark, target, () -> ""));
    }

    /** Whether there can be anything to say of a URL; most are fine, and pass quickly. */
    static boolean mayBeTold(WrittenUrl link, LinkVerdict verdict) {
        boolean leads = verdict instanceof Found || verdict instanceof Elsewhere || verdict instanceof External;
        return !leads || UrlRemarks.arePossible(link, verdict);
    }

    /** Takes up the ids that a page has more than once. */
    void lookAtIds(HtmlPage page) {
        for (RepeatedId repeated : page.repeatedIds()) {
            String file = told.apply(page.file());
            Location first = new Location(file, repeated.firstLine(), repeated.firstColumn());
            Finding finding = new Finding(
                    Rule.DUPLICATE_ID,
                    Severity.WARNING,
                    new Location(file, repeated.line(), repeated.column()),
                    "the id “" + repeated.id() + "” is used on this page already at " + first,
                    "give one of the two another name; a link to it leads to the first",
                    repeated.id());
            faults.add(finding, page.file() + "#" + repeated.id(), () -> "");
        }
    }

    List<Finding> findings() {
        return faults.told();
    }

    private String wayOut(WrittenUrl link, LinkVerdict verdict) {
        boolean maySearch = searches++ < Nearest.MOST_SEARCHES;
        if (verdict instanceof MissingPlace place) {
            return placeHint(place, link, maySearch);
        }
        return verdict instanceof Missing missing ? fileHint(missing, link, maySearch) : "";
    }

    private String placeHint(MissingPlace missing, WrittenUrl link, boolean maySearch) {
        if (missing.file().endsWith(".pdf")) {
            return LinkWords.COUNT_PAGES;
        }
        Optional<Set<String>> places =
                link.isOfMap() ? Optional.of(site.mapsOf(missing.file())) : site.placesOf(missing.file());
        String near = places.filter(names -> maySearch)
                .map(names -> Nearest.hint(missing.name(), names))
                .orElse("");
        String named = link.isOfMap() ? "give the map this name: name" : "give the place this name: id";
        return near.isEmpty() ? named + "=\"" + missing.name() + "\"" : near;
    }

    private String fileHint(Missing missing, WrittenUrl link, boolean maySearch) {
        String file = missing.file();
        String root = site.root().path();
        if (link.url().isEmpty()) {
            return "name a file, or take the attribute “" + link.attribute() + "” away";
        } else if (link.url().startsWith("#")) {
            return "the base element makes it lead there; write the address of this page before it";
        } else if (file.indexOf(LinkWords.UNREADABLE) >= 0) {
            return LinkWords.WRITE_LETTERS;
        } else if (file.startsWith("/")) {
            String inside = site.leadsInto(file) ? "; write “" + site.path(file) + "”" : "";
            return "it leads out of the site, which begins at “" + root + "”" + inside;
        }
        return names.withOtherCapitals(file)
                .map(other -> "web servers tell capitals from small letters; write “" + site.path(other) + "”")
                .or(() -> NearestAddress.of(file, maySearch ? site.files() : Set.of())
                        .map(near -> "did you mean " + site.path(near) + "?"))
                .orElse("correct it, or add the file");
    }
}
