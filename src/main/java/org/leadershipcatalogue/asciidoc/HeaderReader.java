package org.leadershipcatalogue.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.HeaderField;
import org.leadershipcatalogue.document.SourceFile;

/** The header of a page with the place of everything in it; Asciidoctor reads it too, but forgets where it was. */
final class HeaderReader {

    private static final Pattern TITLE = Pattern.compile("=[ \\t]++(\\S.*)", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(":([A-Za-z0-9_][^:\\s]*):(?:[ \\t]++(.*))?", Pattern.DOTALL);

    private static final Pattern ATTRIBUTE = Pattern.compile("(?<!\\\\)\\{\\w[\\w:-]*+}");

    private final SourceFile source;
    private final Findings findings;
    private final List<String> lines;
    private final List<HeaderField> fields = new ArrayList<>();
    private String title = "";
    private Location titleAt;
    private int next;
    private boolean isInOpenComment;

    private HeaderReader(SourceFile source, Findings findings) {
        this.source = source;
        this.findings = findings;
        lines = source.lines();
        titleAt = Location.startOf(source.path());
    }

    /** The title and the fields of a page. */
    record Header(String title, Location titleAt, List<HeaderField> fields) {}

    static Header read(SourceFile source, Findings findings) {
        HeaderReader reader = new HeaderReader(source, findings);
        reader.readUpToTitle();
        reader.readFields();
        reader.readStrayFields();
        return new Header(reader.title, reader.titleAt, List.copyOf(reader.fields));
    }

    /** Blank lines, comments and fields may stand before the title. */
    private void readUpToTitle() {
        while (next < lines.size()) {
            String line = lines.get(next);
            Matcher match = TITLE.matcher(line);
            if (match.matches()) {
                title = withoutBlanksBehind(match.group(1));
                titleAt = place(match.start(1));
                reportAttributes();
                next++;
                return;
            }
            if (!line.isBlank() && !skipsComment(line) && !readsField(line)) {
                break;
            }
            next++;
        }
        if (!isInOpenComment) {
            reportMissingTitle();
        }
    }

    private void reportMissingTitle() {
        findings.add(Finding.of(Rule.MISSING_TITLE, place(0), "the page has no title")
                .hint("begin the file with a line like “= Leading a small school”"));
    }

    private void readFields() {
        while (next < lines.size() && !lines.get(next).isBlank()) {
            String line = lines.get(next);
            if (!title.isEmpty() && !skipsComment(line) && !readsField(line)) {
                refuse(line);
            }
            next++;
        }
    }

    /** Fields below the empty line that ends the header; what the text uses as {@code {name}} is meant to stand there. */
    private void readStrayFields() {
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        while (!title.isEmpty() && next < lines.size() && isStrayField(lines.get(next))) {
            Location at = place(0);
            String line = lines.get(next);
            readsField(line);
            findings.add(Finding.of(
                            Rule.UNREADABLE_HEADER_LINE,
                            at,
                            "“" + shortened(line) + "” stands below the empty line that ends the header")
                    .hint("move it up, so that no empty line is between it and the title"));
            next++;
        }
    }

    private boolean isStrayField(String line) {
        Matcher field = FIELD.matcher(line);
        return field.matches()
                && !field.group(1).equals("leveloffset")
                && !source.text().contains("{" + field.group(1));
    }

    private boolean readsField(String line) {
        Matcher match = FIELD.matcher(line);
        if (!match.matches()) {
            return false;
        }
        reportAttributes();
        Location nameAt = place(match.start(1));
        boolean hasValue = match.group(2) != null && !match.group(2).isEmpty();
        Location valueAt = hasValue ? place(match.start(2)) : nameAt;
        String value = hasValue ? wholeValue(withoutBlanksBehind(match.group(2))) : "";
        fields.add(new HeaderField(match.group(1), nameAt, value, valueAt));
        return true;
    }

    /** A value may go on in the next line after a white space and a backslash. */
    private String wholeValue(String first) {
        StringBuilder value = new StringBuilder();
        String piece = first;
        while (goesOn(piece) && next + 1 < lines.size()) {
            value.append(withoutBlanksBehind(piece.substring(0, piece.length() - 1)))
                    .append(' ');
            next++;
            reportAttributes();
            piece = lines.get(next).strip();
        }
        return value.append(piece).toString();
    }

    /** The header is read as it is written; what looks like an attribute would stand on the page as such. */
    private void reportAttributes() {
        Matcher attribute = ATTRIBUTE.matcher(lines.get(next));
        while (attribute.find()) {
            String written = attribute.group();
            findings.add(Finding.of(
                            Rule.UNKNOWN_ATTRIBUTE,
                            place(attribute.start()),
                            "“" + written + "” stays as it is: attributes are not filled in in the header")
                    .hint("write the words themselves")
                    .target(written.substring(1, written.length() - 1)));
        }
    }

    private static boolean goesOn(String piece) {
        return piece.endsWith(" \\") || piece.endsWith("\t\\");
    }

    /** Not by a pattern, which would try every blank of a long run as the first of the last ones. */
    private static String withoutBlanksBehind(String words) {
        int end = words.length();
        while (end > 0 && (words.charAt(end - 1) == ' ' || words.charAt(end - 1) == '\t')) {
            end--;
        }
        return words.substring(0, end);
    }

    /** Steps over a comment line, or over a comment block to its closing line. */
    private boolean skipsComment(String line) {
        if (line.matches("/{4,}[ \\t]*")) {
            int close = next + 1;
            while (close < lines.size() && !lines.get(close).strip().equals(line.strip())) {
                close++;
            }
            isInOpenComment = close == lines.size();
            next = Math.min(close, lines.size() - 1);
            return true;
        }
        return SourceLine.isComment(line);
    }

    private void refuse(String line) {
        String hint = line.startsWith(":")
                ? "write a field as “:name: value”, with a colon before and after the name and a space before the value"
                : "fields look like “:name: value”; leave an empty line between the header and the text";
        findings.add(Finding.of(Rule.UNREADABLE_HEADER_LINE, place(0), "“" + shortened(line) + "” is not a field")
                .hint(hint));
    }

    private static String shortened(String line) {
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }

    private Location place(int index) {
        return new Location(source.path(), Math.min(next, lines.size() - 1) + 1, index + 1);
    }
}
