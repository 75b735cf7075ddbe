package org.leadershipcatalogue.check.external;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadershipcatalogue.diagnostic.Counted;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Nearest;
import org.leadershipcatalogue.diagnostic.Rule;

/** Turns the outcome for a page into the finding for a link to it. */
final class Verdicts {

    private static final int MOST_PLACES = 8;

    private Verdicts() {}

    /** The finding for a link; empty when all is well with it. */
    static Optional<Finding> of(ExternalLink link, Outcome outcome) {
        if (outcome instanceof Outcome.Broken broken) {
            return Optional.of(finding(
                    Rule.BROKEN_EXTERNAL_LINK, link, broken.why(), "find where it is now, or take the link out"));
        }
        if (outcome instanceof Outcome.Unknown unknown) {
            return Optional.of(finding(Rule.UNPROVED_EXTERNAL_LINK, link, unknown.why(), "open it in a browser"));
        }
        Outcome.Fine fine = (Outcome.Fine) outcome;
        return missingPlace(link, fine).or(() -> moved(link, fine));
    }

    /** A link for which the time was too short. */
    static Finding notReached(ExternalLink link, long minutes) {
        return finding(
                Rule.UNPROVED_EXTERNAL_LINK,
                link,
                "was not reached in the " + Counted.of(minutes, "minute") + " there are for all links",
                "the next run asks it, or set links.minutes higher in jbake.properties");
    }

    private static Optional<Finding> missingPlace(ExternalLink link, Outcome.Fine fine) {
        String fragment = link.fragment();
        if (fragment.isEmpty() || !fine.places().lacks(fragment)) {
            return Optional.empty();
        }
        String near = Nearest.hint(fragment, fine.places().ids());
        return Optional.of(finding(
                Rule.MISSING_EXTERNAL_PLACE,
                link,
                "leads to a page that has no place “#" + fragment + "”",
                near.isEmpty() ? "take “#" + fragment + "” out, or name a place that is there" : near));
    }

    private static Optional<Finding> moved(ExternalLink link, Outcome.Fine fine) {
        return fine.movedTo()
                .map(to -> finding(
                        Rule.MOVED_EXTERNAL_LINK,
                        link,
                        "has moved for good",
                        "write " + to + (link.fragment().isEmpty() || to.contains("#") ? "" : "#" + link.fragment())));
    }

    private static Finding finding(Rule rule, ExternalLink link, String what, String wayOut) {
        LinkPlace first = link.places().get(0);
        return Finding.of(rule, first.at(), "“" + first.written() + "” " + what + first.reach())
                .hint(wayOut + alsoAt(link.places()))
                .target(first.written());
    }

    private static String alsoAt(List<LinkPlace> places) {
        if (places.size() == 1) {
            return "";
        }
        String listed = places.stream()
                .skip(1)
                .limit(MOST_PLACES)
                .map(LinkPlace::toString)
                .collect(Collectors.joining(", "));
        int more = places.size() - 1 - MOST_PLACES;
        return "; it stands at " + listed + (more > 0 ? " and at " + more + " more places" : "") + " too";
    }
}
