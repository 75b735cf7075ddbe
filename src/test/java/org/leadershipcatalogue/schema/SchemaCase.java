package org.leadershipcatalogue.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.BodyPart;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.HeaderField;
import org.leadershipcatalogue.document.TimetableBlock;
import org.leadershipcatalogue.model.Catalogue;

/**
 * A few pages, written as authors write them, and what the schema makes of them. The line {@code [timetable]} stands
 * for a timetable in the body.
 */
final class SchemaCase {
    private static final Pattern FIELD = Pattern.compile(":([^:]+):\\s*(.*?)\\s*");
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 1);
    private static final String TIMETABLE = "[timetable]";

    private final List<ConvertedPage> pages = new ArrayList<>();
    private final Findings findings = new Findings();
    private boolean withDrafts;

    /** The entries that most others refer to. */
    static SchemaCase site() {
        return new SchemaCase()
                .named("content/audiences/headteachers.adoc", "")
                .named("content/audiences/middle-leaders.adoc", "")
                .named("content/regions/london.adoc", "")
                .named("content/organisations/reconnect-london.adoc", ":kind: network\n")
                .named("content/organisations/ucl.adoc", ":kind: university\n")
                .named("content/places/friends-house.adoc", "")
                .named("content/topics/coaching.adoc", "");
    }

    /** A page with a title, a summary in line 2, and further fields from line 3. */
    SchemaCase named(String path, String fields) {
        return page(path, "= A title\n:summary: A summary.\n" + fields);
    }

    /** A programme that lacks nothing, with further fields from line 5; if they say nothing of dates, a last line does. */
    SchemaCase programme(String name, String fields) {
        boolean isDated = Stream.of(":starts:", ":ends:", ":applications-").anyMatch(fields::contains);
        return named(
                "content/programmes/" + name + ".adoc",
                ":run-by: ucl\n:audiences: headteachers\n" + fields + (isDated ? "" : ":starts: not known\n"));
    }

    SchemaCase page(String path, String text) {
        pages.add(converted(path, text));
        return this;
    }

    SchemaCase withDrafts() {
        withDrafts = true;
        return this;
    }

    /** Reads the pages, which have exactly these findings. */
    Catalogue finds(String... expected) {
        Catalogue catalogue = new SchemaReader(TODAY, findings).read(pages, withDrafts);
        assertEquals(
                List.of(expected),
                findings.sorted().stream().map(Finding::toString).toList());
        return catalogue;
    }

    private static ConvertedPage converted(String path, String text) {
        List<String> lines = text.lines().toList();
        List<HeaderField> fields = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            Matcher field = FIELD.matcher(lines.get(index));
            if (field.matches()) {
                fields.add(field(path, index + 1, field));
            }
        }
        Optional<String> title =
                lines.stream().filter(line -> line.startsWith("= ")).findFirst();
        return new ConvertedPage(
                path,
                title.map(line -> line.substring(2)).orElse(""),
                new Location(path, 1, title.isPresent() ? 3 : 1),
                fields,
                lines.contains(TIMETABLE) ? List.of(timetable(path)) : List.of(),
                List.of(),
                new TreeSet<>(),
                List.of(),
                new TreeSet<>(),
                Optional.empty());
    }

    private static HeaderField field(String path, int line, Matcher matcher) {
        Location nameAt = new Location(path, line, 2);
        String value = matcher.group(2);
        return new HeaderField(
                matcher.group(1), nameAt, value, value.isEmpty() ? nameAt : nameAt.atColumn(matcher.start(2) + 1));
    }

    private static BodyPart timetable(String path) {
        return new BodyPart.Timetable(
                new TimetableBlock(Location.startOf(path), "", List.of(), List.of()), "<table></table>");
    }
}
