package org.leadershipcatalogue.asciidoc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.BodyLink;

/**
 * Finds the very macro of a link or image. Asciidoctor tells the line its block starts on; from there the lines are
 * searched, through includes, for the first such macro that no earlier link has claimed.
 */
final class MacroFinder {

    private static final Pattern WITH_ATTRIBUTE = Pattern.compile(
            "(?:(?:xref|link|image)::?|(?=https?:)|(?=mailto:)|(?=\\{))([^\\s\\[\\]]*[{&][^\\s\\[\\]]*)");
    private static final Pattern METADATA = Pattern.compile("\\.[^ .].*|\\[.*]");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\{[\\w-]+}|&#?\\w+;");

    private final String page;
    private final Sources sources;
    private final Set<Location> claimed = new HashSet<>();

    /** @param page the page the links are of */
    MacroFinder(String page, Sources sources) {
        this.page = page;
        this.sources = sources;
    }

    /** The place of the macro, or of its block when the source does not spell the target out. */
    Location find(BodyLink.Kind kind, String target, Location block) {
        Pattern spelled = pattern(kind, target);
        // A paragraph with an include in it has the include's place: what is not there stands elsewhere in the page.
        Optional<Location> found =
                search(titleOf(block), spelled, target).or(() -> search(Location.startOf(page), spelled, target));
        found.ifPresent(claimed::add);
        return found.orElse(block);
    }

    /** Where in a line something may be found: the columns, counted from 0. */
    private interface LineSearch {
        List<Integer> in(String line);
    }

    private Optional<Location> search(Location from, Pattern spelled, String target) {
        return search(from, line -> matches(spelled, line), new HashSet<>())
                .or(() -> search(from, line -> matchesThroughAttributes(target, line), new HashSet<>()));
    }

    /** The title and the attributes of a block stand above it. */
    private Location titleOf(Location block) {
        int line = block.line();
        while (line > 1
                && METADATA.matcher(sources.line(block.file(), line - 1)).matches()) {
            line--;
        }
        return new Location(block.file(), line, 1);
    }

    private Optional<Location> search(Location from, LineSearch wanted, Set<String> entered) {
        List<String> lines = sources.lines(from.file());
        entered.add(from.file());
        for (int index = from.line() - 1; index < lines.size(); index++) {
            Optional<Location> found = searchLine(from.file(), index, lines.get(index), wanted, entered);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Location> searchLine(String file, int index, String line, LineSearch wanted, Set<String> entered) {
        Matcher include = SourceLine.include(line);
        if (include.matches()) {
            String included = sources.resolve(file, include.group(1));
            return sources.has(included) && !entered.contains(included)
                    ? search(Location.startOf(included), wanted, entered)
                    : Optional.empty();
        }
        if (SourceLine.isComment(line)) {
            return Optional.empty();
        }
        return wanted.in(line).stream()
                .map(column -> new Location(file, index + 1, column + 1))
                .filter(place -> !claimed.contains(place))
                .findFirst();
    }

    private static List<Integer> matches(Pattern wanted, String line) {
        List<Integer> columns = new ArrayList<>();
        Matcher matcher = wanted.matcher(line);
        while (matcher.find()) {
            columns.add(matcher.start());
        }
        return columns;
    }

    /** A target may be written with attributes: {@code link:{form}[]} stands for whatever {@code form} holds. */
    private static List<Integer> matchesThroughAttributes(String target, String line) {
        List<Integer> columns = new ArrayList<>();
        Matcher matcher = WITH_ATTRIBUTE.matcher(line);
        while (matcher.find()) {
            if (standsFor(matcher.group(1), target)) {
                columns.add(matcher.start());
            }
        }
        return columns;
    }

    private static boolean standsFor(String written, String target) {
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        Matcher attribute = ATTRIBUTE.matcher(written);
        while (attribute.find()) {
            pattern.append(Pattern.quote(written.substring(from, attribute.start())))
                    .append(".*?");
            from = attribute.end();
        }
        pattern.append(Pattern.quote(written.substring(from)));
        return from > 0 && target.matches("(?s)" + pattern.toString());
    }

    private static Pattern pattern(BodyLink.Kind kind, String target) {
        List<String> forms = new ArrayList<>();
        for (String spelling : spellings(target)) {
            String quoted = Pattern.quote(spelling);
            switch (kind) {
                case IMAGE -> {
                    forms.add("image::?" + quoted + "\\[");
                    forms.add("(?<=src=[\"']?)" + quoted);
                }
                case XREF -> {
                    forms.add("xref:#?" + quoted + "\\[");
                    forms.add("<<#?" + quoted + "(?=[,>])");
                }
                case LINK -> {
                    forms.add("(?:video|audio)::?" + quoted + "\\[");
                    forms.add("link:(?:\\+\\+)?" + quoted);
                    forms.add("(?<![\\w/:=.-])" + quoted);
                    forms.add("(?<=link=\"?)" + quoted);
                }
            }
        }
        return Pattern.compile(String.join("|", forms));
    }

    /** The ways an author may have written what Asciidoctor made this target of. */
    private static Set<String> spellings(String target) {
        Set<String> spellings = new java.util.LinkedHashSet<>();
        spellings.add(target);
        spellings.add(target.replace("%20", " "));
        if (target.startsWith("#")) {
            spellings.add(target.substring(1));
        }
        if (target.startsWith("mailto:")) {
            spellings.add(target.substring("mailto:".length()));
        }
        if (target.contains(".adoc")) {
            spellings.add(target.replace(".adoc", ""));
        }
        return spellings;
    }
}
