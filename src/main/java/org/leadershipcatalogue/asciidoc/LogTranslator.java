package org.leadershipcatalogue.asciidoc;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Nearest;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.diagnostic.Severity;

/** Asciidoctor's own warnings, and those of {@code catalogue.rb}, in the words of editors and at their columns. */
final class LogTranslator {

    private static final Pattern OURS = Pattern.compile("catalogue\\|([a-z-]+)\\|(.*)");
    private static final Pattern UNCLOSED = Pattern.compile("unterminated (.+) block");
    private static final Pattern SKIPPED =
            Pattern.compile("section title out of sequence: expected .*, got level (\\d)");
    private static final Pattern CONDITION = Pattern.compile(
            "(?:detected unterminated|unmatched|mismatched) preprocessor (?:conditional )?directive: (.+?)(?:, expected .*)?");
    private static final Set<Rule> FOLLOWS_FROM_OPEN_TABLE = Set.of(Rule.ASCIIDOC, Rule.INCOMPLETE_ROW);

    /** Repeated ids are counted in the HTML, which has those that Asciidoctor overlooks. */
    private static final Pattern IS_REPORTED_ELSEWHERE =
            Pattern.compile("id assigned to .+ already in use: .+|include dropped due to missing attribute: .+");

    private static final Pattern UNDEFINED = Pattern.compile("skipping reference to missing attribute: (.+)");

    private final String page;
    private final Sources sources;
    private final PlaceFinder places;

    LogTranslator(String page, Sources sources, PlaceFinder places) {
        this.page = page;
        this.sources = sources;
        this.places = places;
    }

    /** The findings; what only follows from a block that is never closed is left out. */
    List<Finding> translate(List<LogLine> log) {
        List<Finding> found =
                log.stream().flatMap(entry -> translate(entry).stream()).toList();
        List<Location> open = found.stream()
                .filter(finding -> finding.rule() == Rule.UNCLOSED_BLOCK)
                .map(Finding::at)
                .toList();
        return found.stream()
                .filter(finding -> !FOLLOWS_FROM_OPEN_TABLE.contains(finding.rule())
                        || open.stream().noneMatch(at -> isBelow(finding.at(), at)))
                .toList();
    }

    private static boolean isBelow(Location at, Location above) {
        return at.file().equals(above.file()) && at.line() > above.line();
    }

    private List<Finding> translate(LogLine entry) {
        String message = entry.message();
        Location at = place(entry);
        Matcher ours = OURS.matcher(message);
        Matcher unclosed = UNCLOSED.matcher(message);
        Matcher skipped = SKIPPED.matcher(message);
        Matcher condition = CONDITION.matcher(message);
        Matcher undefined = UNDEFINED.matcher(message);
        if (ours.matches()) {
            return ours(ours.group(1), ours.group(2), at);
        }
        if (unclosed.matches()) {
            return List.of(unclosed(unclosed.group(1), at));
        }
        if (skipped.matches()) {
            return List.of(skipped(Integer.parseInt(skipped.group(1)), at));
        }
        if (condition.matches()) {
            return List.of(condition(condition.group(1), at));
        }
        if (undefined.matches()) {
            return List.of(undefined(undefined.group(1)));
        }
        if (message.contains("incomplete row")) {
            return new TableRows(sources).shortRows(at);
        }
        if (message.contains("level 0 sections")) {
            return List.of(secondTitle(at));
        }
        if (IS_REPORTED_ELSEWHERE.matcher(message).matches()) {
            return List.of();
        }
        return List.of(other(entry, at));
    }

    private Location place(LogLine entry) {
        String file = entry.file().isEmpty() ? page : sources.relative(entry.file());
        return entry.line() < 1 ? Location.startOf(page) : new Location(file, entry.line(), 1);
    }

    /** What catalogue.rb reports, by the name it has there. */
    private List<Finding> ours(String trouble, String written, Location at) {
        return switch (trouble) {
            case "unknown-table" ->
                List.of(style(written, at, " is no kind of table", Nearest.hint(written, List.of("timetable"))));
            case "unknown-list" ->
                List.of(style(
                        written,
                        at,
                        " is no kind of description list",
                        Nearest.hint(written, List.of("figures", "documents", "horizontal", "qanda"))));
            case "no-typed-list" ->
                List.of(style(
                        written,
                        at,
                        " does not stand above a description list",
                        "put two colons into each line: 87:: schools took part"));
            case "no-timetable" ->
                List.of(style(
                        written,
                        at,
                        " does not stand above a table",
                        "put a line “|===” above and below the rows, and begin every cell with “|”"));
            case "no-contents" ->
                List.of(useless(written, at, "every page has its own list of contents", "remove this line"));
            case "no-page-break" ->
                List.of(useless(written, at, "a page break has no meaning on the web", "remove this line"));
            case "no-colour" ->
                List.of(useless(
                        written,
                        places.next(List.of(Pattern.compile("\\{set:cellbgcolor"), Pattern.compile("^:cellbgcolor"))),
                        "the design of the site gives tables their colours",
                        "leave it out"));
            default -> include(trouble, written, at);
        };
    }

    private static Finding useless(String written, Location at, String reason, String wayOut) {
        return Finding.of(Rule.ASCIIDOC, at, "“" + written + "” does nothing here: " + reason)
                .hint(wayOut)
                .target(written);
    }

    /** The mark stands on one of the lines above its block. */
    private Finding style(String style, Location block, String trouble, String wayOut) {
        Location at = block;
        while (at.line() > 1 && !sources.line(at.file(), at.line()).startsWith("[" + style)) {
            at = new Location(at.file(), at.line() - 1, 2);
        }
        return Finding.of(Rule.ASCIIDOC, at.line() > 1 ? at : block, "“" + style + "”" + trouble)
                .hint(wayOut)
                .target(style);
    }

    private List<Finding> include(String rule, String target, Location line) {
        if (rule.equals("unreadable-include") && sources.has(sources.resolve(line.file(), target))) {
            return List.of(); // it is reported at the bytes that are no text
        }
        Location at = columnOf(target, line);
        Finding finding = switch (rule) {
            case "missing-include" ->
                Finding.of(Rule.MISSING_INCLUDE, at, "the included file “" + target + "” does not exist")
                        .hint("the name is looked up beside " + line.file() + "; check its spelling");
            case "include-loop" ->
                Finding.of(
                                Rule.INCLUDE_LOOP,
                                at,
                                "including “" + target + "” would never end: it is being included already")
                        .hint("remove this include, or the one that leads back here");
            case "unreadable-include" ->
                Finding.of(Rule.INVALID_UTF_8, at, "the included file “" + target + "” is not text")
                        .hint("include files of words only; show a picture with image::, offer a document with link:");
            default ->
                Finding.of(Rule.INCLUDE_OUTSIDE_CONTENT, at, "“" + target + "” is outside content/ and is not included")
                        .hint("move what you need into a file below content/ whose name begins with “_”");
        };
        return List.of(finding.target(target));
    }

    private Finding unclosed(String block, Location at) {
        String line = sources.line(at.file(), at.line());
        String name = block.equals("table") ? block : block + " block";
        return Finding.of(Rule.UNCLOSED_BLOCK, at, "this " + name + " is never closed")
                .hint("repeat its opening line" + (line.isBlank() ? "" : " “" + line.strip() + "”")
                        + " after the last line that belongs to it");
    }

    private Finding skipped(int level, Location at) {
        String marks = "=".repeat(level + 1);
        return Finding.of(Rule.SKIPPED_HEADING_LEVEL, at, "this heading with “" + marks + "” skips a level")
                .hint("use “" + "=".repeat(level) + "” at most, one more than the heading above it");
    }

    private static Finding secondTitle(Location at) {
        return Finding.of(Rule.PAGE_HEADING, at, "this heading with one “=” would be a second title of the page")
                .hint("begin headings in the text with “==”");
    }

    private static Finding condition(String directive, Location at) {
        boolean opens = !directive.startsWith("endif");
        return Finding.of(
                        Rule.UNCLOSED_BLOCK,
                        at,
                        "“" + directive + "” " + (opens ? "is never closed" : "does not close the last condition"))
                .hint(opens ? "write “endif::[]” after the last line that depends on it" : "remove it or correct it")
                .target(directive);
    }

    private Finding undefined(String name) {
        Location at = places.next(List.of(Pattern.compile(Pattern.quote("{" + name + "}"), Pattern.CASE_INSENSITIVE)));
        return Finding.of(Rule.UNKNOWN_ATTRIBUTE, at, "“{" + name + "}” stands for an attribute that is not defined")
                .hint("to show the braces themselves, write “\\{" + name + "}”")
                .target(name);
    }

    private static Finding other(LogLine entry, Location at) {
        return new Finding(
                Rule.ASCIIDOC,
                entry.isError() ? Severity.ERROR : Severity.WARNING,
                at,
                "Asciidoctor says: " + entry.message(),
                "look at this line and the ones above it; docs/authoring.adoc shows how things are written",
                "");
    }

    /** An attribute may stand for the name; it begins after the macro's colons all the same. */
    private Location columnOf(String target, Location at) {
        String line = sources.line(at.file(), at.line());
        int column = line.contains(target) ? line.indexOf(target) : line.indexOf("::") + "::".length();
        return at.atColumn(column + 1);
    }
}
