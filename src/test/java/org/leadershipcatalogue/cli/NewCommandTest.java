package org.leadershipcatalogue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.schema.ContentTypes;
import org.leadershipcatalogue.schema.FieldSpec;
import org.leadershipcatalogue.schema.StarterFile;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.SiteCase;

class NewCommandTest {

    private static final String DRAFT = ":jbake-status: draft\n";

    @TempDir
    private Path folder;

    /** What the program printed and said by its exit code. */
    private record Outcome(int exitCode, String out, String err) {}

    private SiteCase site() {
        return SiteCase.in(folder);
    }

    private Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        int exitCode = Main.run(arguments, new PrintWriter(out), new PrintWriter(err), clock, Map.of());
        return new Outcome(
                exitCode,
                out.toString().replace(System.lineSeparator(), "\n"),
                err.toString().replace(System.lineSeparator(), "\n"));
    }

    private Outcome create(String type, String title, String... options) {
        Path source = site().source();
        String[] arguments = {"new", type, title, "--source", source.toString()};
        String[] all = Stream.of(arguments, options).flatMap(Arrays::stream).toArray(String[]::new);
        return run(all);
    }

    private void assertRefused(String sentence, Outcome outcome) {
        assertEquals(new Outcome(3, "", sentence + "\n"), outcome);
    }

    @Test
    void saysWhereTheFileIsAndWhatIsToBeFilledIn() {
        Path source = site().source();

        assertEquals(
                new Outcome(0, """
                        Now edit %s
                        Fill in: audiences, starts, run-by, summary
                        It is a draft: visitors do not see it until you remove the line :jbake-status: draft
                        """.formatted(source.resolve("content/programmes/lead-a-team.adoc")), ""),
                create("programme", "Lead a team"));
    }

    @Test
    void writesWhatIsFineAsSoonAsItsBlanksAreFilled() throws IOException {
        SiteCase site = site().file("content/organisations/reconnect-london.adoc", """
                        = Reconnect London
                        :summary: A network of schools.
                        :kind: network
                        """)
                .file("content/audiences/headteachers.adoc", """
                        = Headteachers
                        :summary: Who lead a school.
                        """);
        for (EntryType type : EntryType.values()) {
            site.file(file(type), filled(type));
        }
        BuiltSite hidden = site.build().hasNoFinding();
        for (EntryType type : EntryType.values()) {
            assertFalse(hidden.has(page(type)), page(type));
            site.file(
                    file(type),
                    Files.readString(site.source().resolve(file(type))).replace(DRAFT, ""));
        }
        BuiltSite shown = site.build().hasNoFinding();
        for (EntryType type : EntryType.values()) {
            assertTrue(shown.text(page(type)).contains("<h1>New " + type.id() + "</h1>"), page(type));
        }
    }

    private static String file(EntryType type) {
        return "content/" + page(type).replace("/index.html", ".adoc");
    }

    private static String page(EntryType type) {
        return (type.folder().isEmpty() ? "" : type.folder() + "/") + "new-" + type.id() + "/index.html";
    }

    private String filled(EntryType type) throws IOException {
        create(type.id(), "New " + type.id());
        String text = Files.readString(site().source().resolve(file(type)));
        for (String blank : new StarterFile(type).blanks()) {
            text = text.replace("\n:" + blank + ":\n", "\n" + example(type, blank) + "\n");
        }
        return text;
    }

    private static String example(EntryType type, String name) {
        return ContentTypes.of(type).fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(FieldSpec::exampleLine)
                .orElseThrow();
    }

    @Test
    void leavesBlanksThatTheBuildPointsAt() throws IOException {
        create("initiative", "Peer review");
        Path file = site().source().resolve("content/initiatives/peer-review.adoc");
        int line = Files.readString(file).lines().toList().indexOf(":scope:") + 1;

        site().build()
                .hasFinding(
                        "content/initiatives/peer-review.adoc:" + line
                                + ":2: error: field scope has no value [empty-field]\n  write one, such as :scope: international");
    }

    @ParameterizedTest
    @EnumSource
    void explainsEveryFieldOfItsType(EntryType type) {
        String text = new StarterFile(type).text("Something new");

        for (FieldSpec field : ContentTypes.of(type).fields()) {
            boolean isThere = text.contains("\n:" + field.name() + ":")
                    || text.contains("\n// " + field.exampleLine() + "\n")
                    || field.name().equals("jbake-type");
            assertTrue(isThere, field.name());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PROGRAMME", "EVENT"})
    void showsATimetableThatCanBeUsed(EntryType type) throws IOException {
        create(type.id(), "Something new");
        String path = "content/" + type.folder() + "/something-new.adoc";
        String filled = Files.readString(site().source().resolve(path))
                .replace("////\n", "")
                .replace("\n:starts:\n", "\n")
                .replace("\n:summary:\n", "\n:summary: What it is.\n")
                .replace("\n:run-by:\n", "\n:run-by: network\n")
                .replace("\n:audiences:\n", "\n:audiences: heads\n")
                .replace(DRAFT, "");
        BuiltSite built = site().file(path, filled)
                .file("content/organisations/network.adoc", "= Network\n:summary: A network.\n:kind: network\n")
                .file("content/audiences/heads.adoc", "= Heads\n:summary: Who lead.\n")
                .build()
                .hasNoFinding();

        assertTrue(built.text(type.folder() + "/something-new/index.html").contains("<p id=\"launch-event\">"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Café & crèche – “ready”?     | cafe-and-creche-ready
            Leading in 2026/27           | leading-in-2026-27
            Head’s + deputy's day        | heads-deputys-day
            Ægir, Łódź and Straße        | aegir-lodz-and-strasse
            A {guide} to *all* <things>  | a-guide-to-all-things
            """)
    void namesTheFileByTheWordsOfTheTitle(String title, String slug) throws IOException {
        assertEquals(0, create("topic", title).exitCode());

        String text = Files.readString(site().source().resolve("content/topics/" + slug + ".adoc"));
        assertEquals("= " + title, text.lines().findFirst().orElse(""));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertRefused("The type “programe” is not known; did you mean programme?", create("programe", "A"));
        assertRefused(
                "The type “x” is not known; use one of: programme, initiative, publication, event, organisation, place,"
                        + " audience, topic, region, news, page.",
                create("x", "A"));
        assertRefused(
                "The title “???” has no letter that can stand in an address; name the file with --slug, such as --slug"
                        + " lead-a-team.",
                create("topic", "???"));
        assertRefused(
                "“../Up” cannot stand in an address: write lower-case words joined by hyphens, such as up.",
                create("topic", "A", "--slug", "../Up"));
        assertRefused("The title has a line break or another character that cannot be seen.", create("topic", "A\nB"));
        assertRefused(
                "content/programmes.adoc would not be a page of that name; choose another with --slug.",
                create("page", "Programmes"));
        assertRefused(
                "The folder “" + folder.resolve("content") + "” does not exist.",
                run("new", "topic", "A", "--source", folder.toString()));
    }

    @Test
    void neverTakesThePlaceOfAFile() throws IOException {
        site().file("content/topics/coaching.adoc", "= Coaching\n").file("content/topics/talk/index.adoc", "= Talk\n");

        assertRefused(
                "content/topics/coaching.adoc exists already; edit it, or choose another name with --slug.",
                create("topic", "Coaching"));
        assertRefused(
                "content/topics/coaching.adoc exists already; edit it, or choose another name with --slug.",
                create("topic", "A", "--slug", "coaching"));
        assertRefused(
                "content/topics/talk/index.adoc exists already; edit it, or choose another name with --slug.",
                create("topic", "Talk"));
        assertEquals("= Coaching\n", Files.readString(site().source().resolve("content/topics/coaching.adoc")));
    }

    @Test
    void asksBeforeTwoEntriesHaveOneName() {
        site().file("content/topics/coaching.adoc", "= Coaching\n");

        assertRefused(
                "content/topics/coaching.adoc has the name coaching already, and fields that name one of the two would"
                        + " have to name its folder, too; choose another with --slug, or keep this one with --slug"
                        + " coaching.",
                create("programme", "Coaching"));
        assertEquals(0, create("programme", "Coaching", "--slug", "coaching").exitCode());
    }
}
