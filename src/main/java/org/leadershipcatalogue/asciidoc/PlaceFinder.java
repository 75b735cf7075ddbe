package org.leadershipcatalogue.asciidoc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.html.UnsafeHtml;
import org.leadershipcatalogue.model.Slug;

/**
 * Finds what only the finished HTML shows in the lines it came from. What is found once is not found again: the second
 * {@code <script>} of the HTML is the second one of the source.
 */
final class PlaceFinder {

    private static final String IGNORE_CASE = "(?i)";

    private static final String RAW_TAG = "</?[a-z][\\w-]*";

    private final String page;
    private final Sources sources;
    private final Set<Location> claimed = new HashSet<>();

    PlaceFinder(String page, Sources sources) {
        this.page = page;
        this.sources = sources;
    }

    /** The next place of the first form that has one left; else the last place of any form, else the page's start. */
    Location next(List<Pattern> forms) {
        Location last = Location.startOf(page);
        for (Pattern form : forms) {
            for (Location place : all(form)) {
                if (claimed.add(place)) {
                    return place;
                }
                last = place;
            }
        }
        return last;
    }

    /** Every place of what the form's first group, or the whole form, matches; a file included twice is named once. */
    List<Location> all(Pattern form) {
        List<Location> places = new ArrayList<>();
        for (PageLines.Line line : PageLines.of(page, sources)) {
            Matcher matcher = form.matcher(line.text());
            while (matcher.find()) {
                int start = matcher.groupCount() == 0 ? matcher.start() : matcher.start(1);
                Location place = line.at().atColumn(start + 1);
                places.add(places.contains(place) ? line.inPage() : place);
            }
        }
        return places;
    }

    /** The places where an id is given: {@code [[id]]}, {@code [#id]}, {@code id="id"}, {@code anchor:id[]}. */
    List<Location> ofId(String id) {
        return all(Pattern.compile(
                "(?:\\[\\[|\\[[^\\]\\[]*#|id=[\"']?|anchor:)(" + Pattern.quote(id) + ")(?=[\\],.%\"'\\[ ]|$)"));
    }

    /** The heading whose words make the id, else the only place that spells the id out, else the page's start. */
    Location ofHeading(String id, List<Location> spelled) {
        return all(Pattern.compile("^=+ +(\\S.*)")).stream()
                .filter(heading ->
                        Slug.from(sources.line(heading.file(), heading.line())).equals(id))
                .findFirst()
                .orElseGet(() -> spelled.isEmpty() ? Location.startOf(page) : spelled.get(spelled.size() - 1));
    }

    /** Whether the source has raw tags at all; links within links are unbalanced without any. */
    boolean hasRawHtml() {
        return !all(forms(RAW_TAG).get(0)).isEmpty();
    }

    Location next(UnsafeHtml.Trouble trouble) {
        String token = Pattern.quote(trouble.token());
        String tag = "<" + Pattern.quote(trouble.element()) + "(?![\\w-])";
        return next(
                switch (trouble.kind()) {
                    case ELEMENT -> forms(tag, macro(trouble.element()));
                    case ATTRIBUTE ->
                        forms(
                                "(?<=[\\s\"'/])" + token + "(?=\\s*=)",
                                tag + "[^>]*[\\s\"'/](" + token + ")",
                                tag,
                                token);
                    case ADDRESS -> forms(token, tag, macro(trouble.element()));
                    case COMMENT -> forms(token);
                    case UNBALANCED -> forms(token + "(?![\\w-])", RAW_TAG);
                    case POSTER ->
                        forms("(?:video|audio)::?[^\\[\\]]*\\[[^\\]]*" + token, tag + "[^>]*" + token, token, tag);
                });
    }

    /** The macro that makes such an element. */
    private static String macro(String element) {
        return element.equals("iframe") ? "video::" : Pattern.quote(element) + "::";
    }

    private static List<Pattern> forms(String... expressions) {
        List<Pattern> forms = new ArrayList<>();
        for (String expression : expressions) {
            forms.add(Pattern.compile(IGNORE_CASE + expression));
        }
        return forms;
    }
}
