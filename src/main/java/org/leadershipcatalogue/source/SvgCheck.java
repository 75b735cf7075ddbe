package org.leadershipcatalogue.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.SourceFile;

/**
 * Refuses drawings that could run a script or bring in foreign content. It looks at the text and not at the XML, and so
 * rather refuses too much: a comment that holds {@code <script>} is refused as well.
 */
final class SvgCheck {

    private static final String WEB_ADDRESS = "https?://|mailto:";
    private static final String PICTURE = "data:image/(?:png|jpeg|gif|webp)[;,]";
    private static final String WITHOUT_SCHEME = "(?:(?!\\1)[^:&])*\\1";
    private static final String HARMLESS_NAME = "(?!on|(?:[^\"']*:)?href)[A-Za-z:-]+\\1";

    /** What must not occur. Values are read as they are written, so an address may not hide letters in entities. */
    private static final List<Forbidden> FORBIDDEN = List.of(
            new Forbidden("a script", "<(?:[^\\s<>/\"'=]+:)?(?:script|handler|listener)\\b"),
            new Forbidden("foreign content", "<(?:[^\\s<>/\"'=]+:)?(?:foreignObject|iframe|embed|object)\\b"),
            new Forbidden("an event handler", "(?<![^\\s\"'/])on\\p{Alpha}+\\s*="),
            new Forbidden(
                    "a link that is not to an ordinary address",
                    attribute("href", WEB_ADDRESS + "|" + PICTURE + "|" + WITHOUT_SCHEME)),
            new Forbidden("a script in an address", "javascript:"),
            new Forbidden("an animated address or event", attribute("attributeName", HARMLESS_NAME)),
            new Forbidden("HTML", "www\\.w3\\.org/1999/xhtml"),
            new Forbidden("a disguised name space", "xmlns(?::[^\\s=]+)?\\s*=\\s*([\"'])(?:(?!\\1)[^&])*&"),
            new Forbidden("an entity of its own", "<!ENTITY|<!DOCTYPE[^>]*\\["),
            new Forbidden("a style sheet from elsewhere", "<\\?xml-stylesheet"),
            new Forbidden("an encoding other than UTF-8", "<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-8[\"'])"));

    /** The first thing the drawing must not hold, if there is one. */
    Optional<Finding> check(SourceFile svg) {
        return FORBIDDEN.stream()
                .flatMap(forbidden -> forbidden.in(svg).stream())
                .min(Comparator.comparing(Finding::at));
    }

    private static String attribute(String name, String allowed) {
        return "\\b" + name + "\\s*=\\s*([\"'])(?!" + allowed + ")";
    }

    private record Forbidden(String what, Pattern pattern) {

        Forbidden(String what, String pattern) {
            this(what, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
        }

        Optional<Finding> in(SourceFile svg) {
            Matcher matcher = pattern.matcher(svg.text());
            return matcher.find() ? Optional.of(finding(svg, matcher.start())) : Optional.empty();
        }

        private Finding finding(SourceFile svg, int index) {
            String message = "the drawing holds " + what + ": only shapes, words and pictures were expected";
            return Finding.of(Rule.UNSAFE_HTML, place(svg, index), message)
                    .hint("save it as plain SVG without scripts, or as PNG");
        }

        private static Location place(SourceFile svg, int index) {
            String before = svg.text().substring(0, index);
            long lineEnds =
                    before.chars().filter(character -> character == '\n').count();
            return new Location(svg.path(), Math.toIntExact(lineEnds) + 1, index - before.lastIndexOf('\n'));
        }
    }
}
