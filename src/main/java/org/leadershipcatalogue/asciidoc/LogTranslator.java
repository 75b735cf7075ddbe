package org.leadershipcatalogue.asciidoc;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;

/** Asciidoctor's own warnings, and those of {@code catalogue.rb}, in the words of editors and at their columns. */
final class LogTranslator {

    private static final Pattern OURS = Pattern.compile("catalogue\\|([a-z-]+)\\|(.*)");
    private static final Pattern UNCLOSED = Pattern.compile("unterminated (.+) block");
    private static final Pattern SKIPPED =
            Pattern.compile("section title out of sequence: expected .*, got level (\\d)");
    private static final Pattern DUPLICATE = Pattern.compile("id assigned to \\w+ already in use: (.+)");
    private static final Pattern UNDEFINED = Pattern.compile("skipping reference to missing attribute: (.+)");

    private final String page;
    private final Sources sources;

    LogTranslator(String page, Sources sources) {
        this.page = page;
        this.sources = sources;
    }

    List<Finding> translate(LogRecord entry) {
        String message = entry.getMessage();
        Location at = place(entry.getCursor());
        Matcher ours = OURS.matcher(message);
        Matcher unclosed = UNCLOSED.matcher(message);
        Matcher skipped = SKIPPED.matcher(message);
        Matcher duplicate = DUPLICATE.matcher(message);
        Matcher undefined = UNDEFINED.matcher(message);
        if (ours.matches()) {
            return List.of(include(ours.group(1), ours.group(2), at));
        }
        if (unclosed.matches()) {
            return List.of(unclosed(unclosed.group(1), at));
        }
        if (skipped.matches()) {
            return List.of(skipped(Integer.parseInt(skipped.group(1)), at));
        }
        if (duplicate.matches()) {
            return List.of(duplicate(duplicate.group(1), at));
        }
        if (undefined.matches()) {
            return List.of(undefined(undefined.group(1)));
        }
        if (message.contains("incomplete row")) {
            return new ShortRows(sources).endingAt(at);
        }
        return List.of(other(entry, at));
    }

    private Location place(Cursor cursor) {
        if (cursor == null || cursor.getLineNumber() < 1) {
            return Location.startOf(page);
        }
        String file = cursor.getFile() == null ? page : sources.relative(cursor.getFile());
        return new Location(file, cursor.getLineNumber(), 1);
    }

    private Finding include(String rule, String target, Location line) {
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
            default ->
                Finding.of(Rule.INCLUDE_OUTSIDE_CONTENT, at, "“" + target + "” is outside content/ and is not included")
                        .hint("move what you need into a file below content/ whose name begins with “_”");
        };
        return finding.target(target);
    }

    private Finding unclosed(String block, Location at) {
        String line = sources.line(at.file(), at.line());
        return Finding.of(Rule.UNCLOSED_BLOCK, at, "this " + block + " block is never closed")
                .hint("repeat its opening line" + (line.isBlank() ? "" : " “" + line.strip() + "”")
                        + " after the last line that belongs to it");
    }

    private Finding skipped(int level, Location at) {
        String marks = "=".repeat(level + 1);
        return Finding.of(Rule.SKIPPED_HEADING_LEVEL, at, "this heading with “" + marks + "” skips a level")
                .hint("use “" + "=".repeat(level) + "” at most, one more than the heading above it");
    }

    private Finding duplicate(String id, Location at) {
        return Finding.of(Rule.DUPLICATE_ID, placeOfId(id, at), "the id “" + id + "” is used twice on this page")
                .hint("give one of the two another name")
                .target(id);
    }

    private Finding undefined(String name) {
        Location at = Location.startOf(page);
        List<String> lines = sources.lines(page);
        for (int index = 0; index < lines.size(); index++) {
            int column = lines.get(index).indexOf("{" + name + "}");
            if (column >= 0) {
                at = new Location(page, index + 1, column + 1);
                break;
            }
        }
        return Finding.of(Rule.UNKNOWN_ATTRIBUTE, at, "“{" + name + "}” stands for an attribute that is not defined")
                .hint("to show the braces themselves, write “\\{" + name + "}”")
                .target(name);
    }

    private static Finding other(LogRecord entry, Location at) {
        boolean isError = entry.getSeverity().compareTo(Severity.ERROR) >= 0;
        return new Finding(
                Rule.ASCIIDOC,
                isError
                        ? org.leadershipcatalogue.diagnostic.Severity.ERROR
                        : org.leadershipcatalogue.diagnostic.Severity.WARNING,
                at,
                "Asciidoctor says: " + entry.getMessage(),
                "",
                "");
    }

    private Location columnOf(String words, Location at) {
        int column = sources.line(at.file(), at.line()).indexOf(words);
        return column < 0 ? at : at.atColumn(column + 1);
    }

    /** The cursor may stand on the block below the line with the id. */
    private Location placeOfId(String id, Location at) {
        Pattern written =
                Pattern.compile("(?:\\[\\[|\\[#|#|id=\"?|anchor:)(" + Pattern.quote(id) + ")(?=[\\],.%\"\\[ ]|$)");
        for (int line = at.line(); line >= Math.max(1, at.line() - 3); line--) {
            Matcher matcher = written.matcher(sources.line(at.file(), line));
            if (matcher.find()) {
                return new Location(at.file(), line, matcher.start(1) + 1);
            }
        }
        return at;
    }
}
