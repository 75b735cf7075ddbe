package org.leadershipcatalogue.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.asciidoc.plain.PlainPages;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.LabelledList;
import org.leadershipcatalogue.document.SourceFile;
import org.leadershipcatalogue.document.TableCell;
import org.leadershipcatalogue.document.TimetableBlock;
import org.leadershipcatalogue.testing.Builds;

class AsciidocConverterTest {

    @TempDir
    private Path root;

    private final Findings findings = new Findings();
    private final Map<String, SourceFile> partials = new TreeMap<>();

    private SourceFile file(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return new SourceFile(path, text, "", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AsciidocConverterTest include(String path, String text) {
        partials.put(path, file(path, text));
        return this;
    }

    private ConvertedPage convert(String text) {
        return convert(root, file("content/programmes/a.adoc", text));
    }

    private ConvertedPage convert(Path source, SourceFile page) {
        try (Conversions none = new Conversions(source, Optional.empty(), new PlainPages(Set.of()), Builds.ENGINES)) {
            return new AsciidocConverter(none, findings)
                    .convert(List.of(page), partials)
                    .get(0);
        }
    }

    private static List<String> places(ConvertedPage page) {
        return page.links().stream()
                .map(link -> link.at() + " " + link.kind() + " " + link.target())
                .toList();
    }

    @Test
    void findsEveryLinkAtItsMacro() {
        ConvertedPage page = convert("""
                = A page

                First https://example.org/a[one], then link:form.pdf[the form]
                and xref:b.adoc#part[], https://example.org/a[the first again],
                <<end>> or mail somebody@example.org.

                * in a list: xref:../places/hall.adoc[the hall]
                ** deeper: image:map.png[A map]

                .A title with link:title.pdf[a link]
                NOTE: a note with xref:c.adoc[].

                image::photo.jpg[A photo,link=https://example.org/photo]

                [#end]
                == The end, and https://example.org/heading[a heading]
                """);

        assertEquals(
                List.of(
                        "content/programmes/a.adoc:3:7 LINK https://example.org/a",
                        "content/programmes/a.adoc:3:40 LINK form.pdf",
                        "content/programmes/a.adoc:4:5 XREF b.adoc#part",
                        "content/programmes/a.adoc:4:25 LINK https://example.org/a",
                        "content/programmes/a.adoc:5:1 XREF #end",
                        "content/programmes/a.adoc:5:17 LINK mailto:somebody@example.org",
                        "content/programmes/a.adoc:7:14 XREF ../places/hall.adoc",
                        "content/programmes/a.adoc:8:12 IMAGE map.png",
                        "content/programmes/a.adoc:10:15 LINK title.pdf",
                        "content/programmes/a.adoc:11:19 XREF c.adoc",
                        "content/programmes/a.adoc:13:31 LINK https://example.org/photo",
                        "content/programmes/a.adoc:13:1 IMAGE photo.jpg",
                        "content/programmes/a.adoc:16:17 LINK https://example.org/heading"),
                places(page));
        assertEquals(List.of(), findings.sorted());
    }

    @Test
    void findsALinkInAnIncludedFileAtThatFile() {
        ConvertedPage page = include("content/_shared/contact.adoc", "Ask.\n\nSee link:map.pdf[the map].\n")
                .include("content/_shared/more.adoc", "in a block link:more.pdf[more]\n")
                .convert("""
                        = A page

                        include::../_shared/contact.adoc[]

                        Before
                        include::../_shared/more.adoc[]
                        link:after.pdf[after]
                        """);

        assertEquals(
                List.of(
                        "content/_shared/contact.adoc:3:5 LINK map.pdf",
                        "content/_shared/more.adoc:1:12 LINK more.pdf",
                        "content/programmes/a.adoc:7:1 LINK after.pdf"),
                places(page));
        assertEquals(
                List.of("content/_shared/contact.adoc", "content/_shared/more.adoc"), List.copyOf(page.includes()));
    }

    @Test
    void findsALinkWrittenWithAnAttribute() {
        ConvertedPage page = convert("""
                = A page

                :form: https://example.org/form

                Fill in {form}?term=2[the form] or link:{form}[it].
                """);

        assertEquals(
                List.of(
                        "content/programmes/a.adoc:5:9 LINK https://example.org/form?term=2",
                        "content/programmes/a.adoc:5:36 LINK https://example.org/form"),
                places(page));
    }

    @Test
    void readsFieldsWithTheirPlaces() {
        ConvertedPage page = convert("""
                // a comment
                = A page
                :summary:   Words with : colons
                :audiences: headteachers, \\
                  middle-leaders
                // another
                :empty:

                Text.
                """);

        assertEquals("A page", page.title());
        assertEquals("content/programmes/a.adoc:2:3", page.titleAt().toString());
        assertEquals(
                List.of(
                        "content/programmes/a.adoc:3:13 summary=Words with : colons",
                        "content/programmes/a.adoc:4:13 audiences=headteachers, middle-leaders",
                        "content/programmes/a.adoc:7:2 empty="),
                page.fields().stream()
                        .map(field -> field.at() + " " + field.name() + "=" + field.value())
                        .toList());
    }

    @Test
    void readsATimetableWithThePlaceOfEachCell() {
        ConvertedPage page = convert("""
                = A page

                Before.

                .Autumn
                [timetable]
                |===
                |Activity |Key questions |When

                |[[start]]Launch *event*
                a|
                * Why link:why.pdf[now]?
                |28 September 2023, 14.00--16.30

                |Workshop |What? | 5 December 2023, 9.00–12.30
                |===

                After.
                """);
        TimetableBlock timetable = page.timetables().get(0);
        List<TableCell> first = timetable.rows().get(0);
        List<TableCell> second = timetable.rows().get(1);

        assertEquals(3, page.body().size());
        assertEquals("Autumn", timetable.caption());
        assertEquals("start", first.get(0).id());
        assertEquals("Launch event", first.get(0).text());
        assertEquals("content/programmes/a.adoc:10:11", first.get(0).at().toString());
        assertTrue(
                first.get(1).html().contains("data-lc-at=\"0\""), first.get(1).html());
        assertEquals("content/programmes/a.adoc:13:2", first.get(2).at().toString());
        assertEquals("content/programmes/a.adoc:15:20", second.get(2).at().toString());
        assertEquals(List.of("content/programmes/a.adoc:12:7 LINK why.pdf"), places(page));
        assertFalse(page.body().get(1).html().contains("data-lc-line"));
    }

    @Test
    void readsAListOfFiguresWithThePlaceOfEachItem() {
        include("content/programmes/_more.adoc", "\n8.2:: on average\n");
        ConvertedPage page = convert("""
                = A page

                [#found]
                .What was found
                [figures]
                87:: schools in link:london.pdf[London]
                  4 in 5::
                    would come again
                12::
                include::_more.adoc[]

                [documents]
                link:flyer.pdf[Flyer]:: 2 pages
                """);
        LabelledList figures = page.lists().get(0);
        LabelledList documents = page.lists().get(1);

        assertEquals(LabelledList.Kind.FIGURES, figures.kind());
        assertEquals("found", figures.id());
        assertEquals("What was found", figures.caption());
        assertEquals(
                List.of(
                        "6:1 87 | 6:6 schools in <a data-lc-at=\"0\" href=\"london.pdf\">London</a>",
                        "7:3 4 in 5 | 8:5 would come again",
                        "9:1 12 | 9:1 ",
                        "_more.adoc:2:1 8.2 | _more.adoc:2:7 on average"),
                items(figures));
        assertEquals(LabelledList.Kind.DOCUMENTS, documents.kind());
        assertEquals(
                List.of("13:1 <a data-lc-at=\"1\" href=\"flyer.pdf\">Flyer</a> | 13:25 2 pages"), items(documents));
        assertFalse(page.body().stream().anyMatch(part -> part.html().contains("data-lc-l")));
        assertTrue(page.ids().contains("found"));
    }

    private static List<String> items(LabelledList list) {
        return list.items().stream()
                .map(item -> words(item.term()) + " | " + words(item.description()))
                .toList();
    }

    private static String words(LabelledList.Words words) {
        return words.at().toString().replaceFirst("content/programmes/(a.adoc:)?", "") + " " + words.html();
    }

    @Test
    void leavesAListThatStandsInATimetableInItsCell() {
        ConvertedPage page = convert("""
                = A page

                [timetable]
                |===
                |Activity |When

                a|
                [figures]
                87:: schools

                |Later
                |===

                [figures]
                12:: afterwards
                """);

        assertEquals(List.of("15:1 12 | 15:6 afterwards"), items(page.lists().get(0)));
        assertEquals(2, page.body().size());
        String cell = page.timetables().get(0).rows().get(0).get(0).html();
        assertTrue(cell.contains("<dt>87</dt>"), cell);
    }

    @Test
    void knowsNothingOfTheMomentOfTheBuild() {
        convert("= A page\n\nMade on {localdate} {docdatetime}.\n");

        assertEquals(
                List.of(
                        "content/programmes/a.adoc:3:9: error: “{localdate}” stands for an attribute that is not defined"
                                + " [unknown-attribute]\n  to show the braces themselves, write “\\{localdate}”",
                        "content/programmes/a.adoc:3:21: error: “{docdatetime}” stands for an attribute that is not"
                                + " defined [unknown-attribute]\n  to show the braces themselves, write"
                                + " “\\{docdatetime}”"),
                printed());
    }

    @Test
    void showsAnSvgPictureAsAnImageEvenWhenAskedToReadItIn() {
        file("content/programmes/logo.svg", "<svg><script>alert(1)</script></svg>");

        ConvertedPage page =
                convert("= A page\n\nimage::logo.svg[Logo,opts=inline]\n\nimage:logo.svg[Logo,opts=interactive]\n");

        String body = page.body().get(0).html();
        assertFalse(body.contains("<svg") || body.contains("<object"), body);
        assertEquals(List.of(), printed());
    }

    @Test
    void namesAFileThatNoPageIncludes() {
        include("content/_shared/lost.adoc", "Lost.\n").convert("= A page\n");

        assertEquals(
                List.of("content/_shared/lost.adoc:1:1: warning: no page includes this file [unused-include]\n"
                        + "  include it, delete it, or take the “_” from its name to make it a page"),
                printed());
    }

    @Test
    void takesAMarkThatIsNotItsOwnForRawHtml() {
        convert(
                "= A page\n\n+++<b data-lc-line=\"|x\">b</b>+++ and +++<a data-lc-at=\"|image|x\" href=\"x\">w</a>+++\n");

        assertEquals(
                List.of(
                        "content/programmes/a.adoc:3:7: error: the attribute “data-lc-line” of <b> is not allowed in"
                                + " content [unsafe-html]\n  write it in AsciiDoc, or leave it out",
                        "content/programmes/a.adoc:3:44: error: the attribute “data-lc-at” of <a> is not allowed in"
                                + " content [unsafe-html]\n  write it in AsciiDoc, or leave it out"),
                printed());
    }

    @Test
    void readsATimetableWithARawCellInIt() {
        ConvertedPage page = convert("""
                = A page

                [timetable]
                |===
                |Activity |When

                |One +++</p></td><td><p>+++ more |Two
                |===
                """);

        assertEquals(3, page.timetables().get(0).rows().get(0).size());
    }

    @Test
    void findsPlacesInAFolderWhoseNameHasSignsOfHtml() {
        Path folder = root.resolve("q\"uote<x>&amp\\0");
        String text = "= A page\n\n|===\n|a link:b.pdf[b]\n|===\n\n[timetable]\n|===\n|A |B\n\n|c |d\n|===\n";
        SourceFile source = new SourceFile(
                "content/a.adoc",
                text,
                "",
                file("q\"uote<x>&amp\\0/content/a.adoc", text).file());
        ConvertedPage page = convert(folder, source);

        assertEquals(List.of("content/a.adoc:4:4 LINK b.pdf"), places(page));
        assertEquals(
                "content/a.adoc:11:5",
                page.timetables().get(0).rows().get(0).get(1).at().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user-home",
                "docdir",
                "docfile",
                "docname",
                "docfilesuffix",
                "asciidoctor-version",
                "asciidoctorj-version"
            })
    void knowsNothingOfTheMachine(String name) {
        convert("= A page\n\nSee {" + name + "}.\n\n|===\na|{" + name + "}\n|===\n");

        String end = ": error: “{" + name + "}” stands for an attribute that is not defined [unknown-attribute]\n"
                + "  to show the braces themselves, write “\\{" + name + "}”";
        assertEquals(List.of("content/programmes/a.adoc:3:5" + end, "content/programmes/a.adoc:6:3" + end), printed());
    }

    @Test
    void namesThePageAtWhichItFailed() {
        String text = "= A page\n\n[[a]]x [[a]]y\n\n////\ninclude::a\0b[]\n////\n";

        IllegalStateException inSecondThread = assertThrows(IllegalStateException.class, () -> convert(text));
        IllegalStateException inEngine =
                assertThrows(IllegalStateException.class, () -> convert("= A page\n\ninclude::a\0b[]\n"));

        assertEquals("converting content/programmes/a.adoc", inSecondThread.getMessage());
        assertEquals("converting content/programmes/a.adoc", inEngine.getMessage());
    }

    private List<String> printed() {
        return findings.sorted().stream().map(Finding::toString).toList();
    }
}
