package org.leadershipcatalogue.asciidoc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.BodyLink;
import org.leadershipcatalogue.html.MarkedBody;
import org.leadershipcatalogue.html.UnsafeHtml;
import org.leadershipcatalogue.model.Slug;

/** What must not be in a body: unsafe links and HTML, links without words, images without a description, repeated ids. */
final class BodyFaults {

    private static final Pattern OF_FOOTNOTES = Pattern.compile("_footnote(?:def|ref)?_.*");

    private final PlaceFinder places;
    private final Findings findings;

    BodyFaults(PlaceFinder places, Findings findings) {
        this.places = places;
        this.findings = findings;
    }

    void report(MarkedBody body, List<BodyLink> links) {
        body.unsafe().forEach(this::report);
        reportRepeated(body.repeatedIds());
        body.ids().stream()
                .filter(id -> id.startsWith("_") && !OF_FOOTNOTES.matcher(id).matches())
                .forEach(this::reportKept);
        for (int index = 0; index < links.size(); index++) {
            report(links.get(index), body.links().get(index));
        }
    }

    private void report(UnsafeHtml.Trouble trouble) {
        if (trouble.kind() == UnsafeHtml.Trouble.Kind.POSTER) {
            reportLoaded("picture", trouble.token(), places.next(trouble));
            return;
        }
        if (trouble.kind() == UnsafeHtml.Trouble.Kind.UNBALANCED && !places.hasRawHtml()) {
            return;
        }
        findings.add(Finding.of(Rule.UNSAFE_HTML, places.next(trouble), trouble.words() + " is not allowed in content")
                .hint("write it in AsciiDoc, or leave it out")
                .target(trouble.token()));
    }

    /** So that no id of a text can be one of a template. */
    private void reportKept(String id) {
        List<Location> spelled = places.ofId(id);
        Location at = spelled.isEmpty() ? places.ofHeading(id, spelled) : spelled.get(0);
        String other = Slug.from(id);
        findings.add(Finding.of(
                        Rule.MALFORMED_VALUE,
                        at,
                        "the id “" + id + "” begins with “_”, which is kept for the places of templates")
                .hint("give it another name" + (other.isEmpty() ? "" : ", such as " + other))
                .target(id));
    }

    private void reportRepeated(List<String> ids) {
        Map<String, Integer> times = new HashMap<>();
        for (String id : ids) {
            report(id, places.ofId(id), times.merge(id, 1, Integer::sum));
        }
    }

    /** Headings have ids of their words, which the source does not spell out. */
    private void report(String id, List<Location> spelled, int repetition) {
        boolean isSpelled = spelled.size() > repetition;
        Location at = isSpelled ? spelled.get(repetition) : places.ofHeading(id, spelled);
        String first = isSpelled ? " at " + spelled.get(0) : "";
        findings.add(Finding.of(Rule.DUPLICATE_ID, at, "the id “" + id + "” is used on this page already" + first)
                .hint("give one of the two another name")
                .target(id));
    }

    private void report(BodyLink link, MarkedBody.MarkedLink marked) {
        if (!UnsafeHtml.isHarmless(link.target())) {
            reportUnsafe(link);
        } else if (marked.isLoaded() && !UnsafeHtml.isOfThisSite(link.target())) {
            String what = link.kind() == BodyLink.Kind.IMAGE ? "picture" : "recording";
            reportLoaded(what, link.target(), link.at());
        } else if (link.kind() == BodyLink.Kind.IMAGE) {
            reportWithoutDescription(link);
        } else if (!marked.hasWords()) {
            findings.add(Finding.of(Rule.EMPTY_LINK_TEXT, link.at(), "the link to “" + link.target() + "” has no words")
                    .hint("write words that say where it leads between the square brackets")
                    .target(link.target()));
        }
    }

    private void reportLoaded(String what, String target, Location at) {
        findings.add(
                Finding.of(Rule.UNSAFE_LINK, at, "the " + what + " “" + target + "” would be loaded from another site")
                        .hint("save it beside the page and name it there")
                        .target(target));
    }

    private void reportUnsafe(BodyLink link) {
        String scheme = link.target().replaceFirst("(?s):.*", ":").replaceAll("[\\p{Cntrl}\\s]", "");
        findings.add(Finding.of(Rule.UNSAFE_LINK, link.at(), "a link may not begin with “" + scheme + "”")
                .hint("link to a page, or to an address that begins with https:, mailto: or tel:")
                .target(link.target()));
    }

    private void reportWithoutDescription(BodyLink image) {
        if (image.isBare()) {
            String macro = "image::" + image.target();
            findings.add(Finding.of(
                            Rule.MISSING_ALTERNATIVE_TEXT,
                            image.at(),
                            "the image “" + image.target() + "” has no alternative text")
                    .hint("say what it shows: " + macro
                            + "[Headteachers at a workshop]; for mere decoration write [\"\"]")
                    .target(image.target()));
        }
    }
}
