package org.leadershipcatalogue.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How an element may be nested, so that a parser leaves it where it is written; of what is none of these, nothing is known.
 *
 * @param parents the elements it stands in only, or none if it stands wherever words and blocks may
 * @param isVoid whether it never has an end tag
 * @param isPhrasing whether it may stand among words and ends no paragraph
 * @param isOfTables whether only certain elements and white space stand in it
 * @param isOfWords whether no block may stand in it
 * @param isHeading whether its words are told with those of drawings in it, which no other words are
 * @param isAlone whether it may not stand in itself
 */
record PlainRule(
        boolean isKnown,
        Set<String> parents,
        boolean isVoid,
        boolean isPhrasing,
        boolean isOfTables,
        boolean isOfWords,
        boolean isHeading,
        boolean isAlone) {

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private static final Set<String> PHRASING = names("""
            a abbr area audio b bdi bdo br button cite code data del dfn em embed i img input ins kbd
            label map mark meter optgroup option output picture progress q s samp select small source
            span strong sub sup svg textarea time track u var video wbr
            """);

    private static final Set<String> FLOW = names("""
            address article aside blockquote details dialog div dl fieldset figcaption figure footer
            form h1 h2 h3 h4 h5 h6 header hgroup hr legend link main menu meta nav ol p pre script
            search section style summary table template title ul
            """);

    private static final Map<String, Set<String>> PARENTS = Map.ofEntries(
            Map.entry("html", Set.of("#root")),
            Map.entry("head", Set.of("#root", "html")),
            Map.entry("body", Set.of("#root", "html")),
            Map.entry("base", Set.of("head")),
            Map.entry("li", Set.of("ul", "ol", "menu", "template")),
            Map.entry("dt", Set.of("dl", "div")),
            Map.entry("dd", Set.of("dl", "div")),
            Map.entry("caption", Set.of("table")),
            Map.entry("colgroup", Set.of("table")),
            Map.entry("col", Set.of("colgroup")),
            Map.entry("thead", Set.of("table")),
            Map.entry("tbody", Set.of("table")),
            Map.entry("tfoot", Set.of("table")),
            Map.entry("tr", Set.of("thead", "tbody", "tfoot")),
            Map.entry("th", Set.of("tr")),
            Map.entry("td", Set.of("tr")),
            Map.entry("option", Set.of("select", "optgroup")),
            Map.entry("optgroup", Set.of("select")));

    private static final Set<String> OF_TABLES = Set.of("table", "colgroup", "thead", "tbody", "tfoot", "tr");
    private static final Set<String> OF_WORDS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6", "th");

    private static final Set<String> NOT_IN_THEMSELVES = Set.of("a", "button", "form");

    private static final Map<String, PlainRule> KNOWN = known();
    private static final PlainRule UNKNOWN = new PlainRule(false, Set.of(), false, false, false, false, false, false);

    private static Set<String> names(String names) {
        return Set.of(names.strip().split("\\s+"));
    }

    private static Map<String, PlainRule> known() {
        Map<String, PlainRule> known = new HashMap<>();
        Stream.of(PHRASING, FLOW, PARENTS.keySet()).flatMap(Set::stream).forEach(name -> known.put(name, rule(name)));
        return Map.copyOf(known);
    }

    private static PlainRule rule(String name) {
        return new PlainRule(
                true,
                PARENTS.getOrDefault(name, Set.of()),
                VOID.contains(name),
                PHRASING.contains(name),
                OF_TABLES.contains(name),
                OF_WORDS.contains(name),
                HEADINGS.contains(name),
                NOT_IN_THEMSELVES.contains(name));
    }

    static PlainRule of(String name) {
        return KNOWN.getOrDefault(name, UNKNOWN);
    }
}
