package org.leadershipcatalogue.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.BodyLink;
import org.leadershipcatalogue.document.BodyPart;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.LabelledList;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.DocumentFile;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Figure;

class FactListReaderTest {

    private static final String PAGE = "content/about.adoc";
    private static final EntryId ABOUT = new EntryId(EntryType.PAGE, "about");
    private static final String FORM =
            "\n  write kind, pages and size as far as they are known: flyer, 2 pages, 100 KB";

    private final Findings findings = new Findings();
    private final List<BodyLink> links = new ArrayList<>();

    /** A list whose first item stands in line 5; an item is written as an author would, with HTML for links. */
    private Catalogue read(LabelledList.Kind kind, String... lines) {
        List<LabelledList.Item> items = new ArrayList<>();
        for (int index = 0; index < lines.length; index++) {
            items.add(item(lines[index], index + 5));
        }
        LabelledList list = new LabelledList(kind, new Location(PAGE, 4, 1), "", "", items);
        List<ConvertedPage> pages = List.of(
                page(PAGE, "About", List.of(new BodyPart.Labelled(list, "<dl></dl>"))),
                page("content/reports/first.adoc", "The first report", List.of()));
        return new SchemaReader(LocalDate.of(2023, 6, 1), findings).read(pages, false);
    }

    private static LabelledList.Item item(String line, int number) {
        String[] parts = line.split(":: ?", 2);
        return new LabelledList.Item(
                new LabelledList.Words(parts[0], new Location(PAGE, number, 1)),
                new LabelledList.Words(
                        parts[1], new Location(PAGE, number, parts[1].isEmpty() ? 1 : parts[0].length() + 4)));
    }

    private ConvertedPage page(String path, String title, List<BodyPart> body) {
        return new ConvertedPage(
                path,
                title,
                Location.startOf(path),
                List.of(),
                body,
                List.of(),
                new TreeSet<>(),
                links,
                new TreeSet<>(),
                Optional.empty());
    }

    private String link(BodyLink.Kind kind, String target, String words) {
        links.add(new BodyLink(kind, target, new Location(PAGE, 5, 1), words.isEmpty()));
        return "<a data-lc-at=\"%d\" href=\"%s\">%s</a>"
                .formatted(links.size() - 1, target, words.isEmpty() ? target : words);
    }

    private void finds(String... expected) {
        assertEquals(
                Arrays.asList(expected),
                findings.sorted().stream().map(Finding::toString).toList());
    }

    @Test
    void readsFiguresAsTheyAreWritten() {
        Catalogue catalogue = read(
                LabelledList.Kind.FIGURES,
                "87:: schools took part",
                "£2,500:: for each<sup class=\"footnote\">[<a id=\"_footnoteref_1\">1</a>]</sup>",
                "4 in 5:: would come <em>again</em>",
                "½:: of them paid for");

        finds();
        assertEquals(
                List.of("87", "£2,500", "4 in 5", "½"),
                catalogue.figures(ABOUT).stream()
                        .map(figure -> figure.value().text())
                        .toList());
        assertEquals(
                List.of("schools took part", "for each", "would come again", "of them paid for"),
                catalogue.figures(ABOUT).stream()
                        .map(figure -> figure.label().text())
                        .toList());
        assertEquals(
                "would come <em>again</em>",
                catalogue.figures(ABOUT).get(2).label().html());
    }

    @Test
    void refusesAFigureWithoutNumberOrWordsAndKeepsTheOthers() {
        Catalogue catalogue =
                read(LabelledList.Kind.FIGURES, "many:: schools took part", "12::", "87:: schools", "none::");

        finds("""
                content/about.adoc:5:1: error: a figure wants a number, but “many” has none [figure-without-number]
                  write the number before the colons, such as 87:: schools took part""", """
                content/about.adoc:6:1: error: the figure “12” does not say what it counts [figure-without-words]
                  write it after the colons, such as 87:: schools took part""", """
                content/about.adoc:8:1: error: a figure wants a number, but “none” has none [figure-without-number]
                  write the number before the colons, such as 87:: schools took part""", """
                content/about.adoc:8:1: error: the figure “none” does not say what it counts [figure-without-words]
                  write it after the colons, such as 87:: schools took part""");
        assertEquals(
                List.of("schools"),
                catalogue.figures(ABOUT).stream()
                        .map(Figure::label)
                        .map(label -> label.text())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            flyer, 2 pages, 100 KB     | flyer | 2  | 100 KB
            1 page, 176 KB             |       | 1  | 176 KB
            2 pages, 1 MB              |       | 2  | 1 MB
            1.25 mb,flyer              | flyer |    | 1.25 MB
            A4 flyer , 12 Pages        | A4 flyer | 12 |
            512 bytes                  |       |    | 512 bytes
            100KB, 2 pages             |       | 2  | 100 KB
            study                      | study |    |
            """)
    void readsKindPagesAndSizeInAnyOrder(String said, String kind, Integer pages, String size) {
        DocumentFile document = read(LabelledList.Kind.DOCUMENTS, "The flyer:: " + said)
                .documents(ABOUT)
                .get(0);

        finds();
        assertEquals(kind == null ? "" : kind, document.kind());
        assertEquals(pages == null ? 0 : pages, document.pages().orElse(0));
        assertEquals(size == null ? "" : size, document.size());
        assertEquals("", document.href());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"two pages", "flyer 2 pages", "about 100 KB", "12", "0 pages", "2 p", "pp. 2", "-", "100 KiB"})
    void refusesAPartThatIsNeitherKindNorPagesNorSize(String part) {
        read(LabelledList.Kind.DOCUMENTS, "Flyer:: " + part, "Study:: study");

        finds("content/about.adoc:5:9: error: “" + part
                + "” is neither a kind of document, nor a number of pages, nor a size [unreadable-document]" + FORM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 pages, 3 pages   | “3 pages” says again what another part of “2 pages, 3 pages” says
            flyer, PDF         | “PDF” says again what another part of “flyer, PDF” says
            1 MB, 2 MB         | “2 MB” says again what another part of “1 MB, 2 MB” says
            2 pages,           | “2 pages,” has a comma too many
            <a>flyer</a>       | “flyer” has a link, a note or other mark-up, which would be lost
            """)
    void refusesWhatCannotBeKept(String said, String message) {
        read(LabelledList.Kind.DOCUMENTS, "Flyer:: " + said);

        finds("content/about.adoc:5:9: error: " + message + " [unreadable-document]" + FORM);
    }

    @Test
    void refusesADocumentOfWhichNothingIsSaid() {
        read(LabelledList.Kind.DOCUMENTS, "Flyer::", ":: 2 pages");

        finds(
                "content/about.adoc:5:1: error: nothing is said of the document “Flyer” [unreadable-document]" + FORM,
                "content/about.adoc:6:1: error: the document has no title [unreadable-document]\n"
                        + "  write its title before the colons");
    }

    @Test
    void knowsWhereADocumentIs() {
        Catalogue catalogue = read(
                LabelledList.Kind.DOCUMENTS,
                link(BodyLink.Kind.LINK, "files/flyer.pdf", "Flyer") + ":: 2 pages",
                link(BodyLink.Kind.LINK, "https://example.org/study", "Study") + ":: study",
                link(BodyLink.Kind.XREF, "reports/first.adoc#end", "") + ":: report",
                link(BodyLink.Kind.LINK, "/css/site.css", "Style") + ":: 1 KB");

        finds();
        assertEquals(
                List.of(
                        "Flyer /files/flyer.pdf",
                        "Study https://example.org/study",
                        "The first report /reports/first/#end",
                        "Style /css/site.css"),
                catalogue.documents(ABOUT).stream()
                        .map(document -> document.title().text() + " " + document.href())
                        .toList());
    }
}
