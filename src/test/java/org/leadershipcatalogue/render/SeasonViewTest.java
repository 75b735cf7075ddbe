package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.PartialDate.AcademicYear;
import org.leadershipcatalogue.model.PartialDate.Day;
import org.leadershipcatalogue.model.PartialDate.WholeMonth;
import org.leadershipcatalogue.model.Season.Strand;
import org.leadershipcatalogue.testing.Entries;
import org.leadershipcatalogue.testing.MadeUpSeason;
import org.xml.sax.InputSource;

class SeasonViewTest {

    private static final AcademicYear YEAR = new AcademicYear(2023);
    private static final PartialDate JUNE = new WholeMonth(YearMonth.of(2024, 6));
    private static final PartialDate JULY = new WholeMonth(YearMonth.of(2024, 7));
    private static final SeasonScale SCALE = new SeasonScale(YEAR);

    @TempDir
    private Path folder;

    private static PartialDate day(int year, int month, int day) {
        return new Day(LocalDate.of(year, month, day));
    }

    /** The bars of a programme, each as its kind and the days it covers, counted from 1 September. */
    private static String bars(Optional<PartialDate> starts, Optional<PartialDate> ends) {
        Strand strand = new Strand(Entries.programme("a", starts, ends), starts, ends, List.of());
        double oneDay = SeasonScale.WIDTH / 366;
        List<String> bars = new SeasonBars(SCALE)
                .of(strand).stream()
                        .map(bar -> "%s %d+%d"
                                .formatted(bar.kind(), Math.round(bar.x() / oneDay), Math.round(bar.width() / oneDay)))
                        .toList();
        return String.join(", ", bars);
    }

    private static String bars(PartialDate starts, PartialDate ends) {
        return bars(Optional.of(starts), Optional.of(ends));
    }

    @Test
    void drawsSureDaysAsSureAndTheRestAsRough() {
        assertEquals("sure 0+366", bars(day(2023, 9, 1), day(2024, 8, 31)));
        assertEquals("sure 9+1", bars(day(2023, 9, 10), day(2023, 9, 10)));
        assertEquals("sure 9+265, rough 274+30", bars(day(2023, 9, 10), JUNE));
        assertEquals("rough 274+30, sure 304+5", bars(JUNE, day(2024, 7, 5)));
        assertEquals("rough 274+61", bars(JUNE, JULY));
        assertEquals("rough 274+30", bars(JUNE, JUNE));
    }

    @Test
    void drawsAnOpenEndAsRoughToTheEdge() {
        assertEquals("rough 9+357", bars(Optional.of(day(2023, 9, 10)), Optional.empty()));
        assertEquals("rough 0+10", bars(Optional.empty(), Optional.of(day(2023, 9, 10))));
        assertEquals("", bars(Optional.empty(), Optional.empty()));
    }

    @Test
    void cutsOffWhatIsOutsideTheYear() {
        assertEquals("sure 0+366", bars(day(2020, 1, 1), day(2030, 1, 1)));
        assertEquals("sure 0+1", bars(day(2020, 1, 1), day(2023, 9, 1)));
        assertEquals("", bars(day(2020, 1, 1), day(2023, 8, 31)));
    }

    @Test
    void keepsWordsInTheFrame() {
        SeasonView.Label early = SeasonScale.label("Short", 30);
        SeasonView.Label late = SeasonScale.label("Short", 700);
        SeasonView.Label tooLong = SeasonScale.label("Many words ".repeat(20).strip(), 300);

        assertEquals(new SeasonView.Label("Short", 30, "start"), early);
        assertEquals(new SeasonView.Label("Short", SeasonScale.WIDTH, "end"), late);
        assertTrue(tooLong.text().length() * SeasonScale.LETTER <= SeasonScale.WIDTH, tooLong.text());
        assertTrue(tooLong.text().endsWith("words…"), tooLong.text());
    }

    @Test
    void keepsMarksWholeAtTheEdges() {
        assertEquals(7, SCALE.middle(YEAR.first(), 7));
        assertEquals(SeasonScale.WIDTH - 7, SCALE.middle(YEAR.last(), 7));
    }

    @Test
    void isDrawnWellAndSaysTheSameInItsTable() throws Exception {
        Document page = Jsoup.parse(MadeUpSeason.in(folder)
                .now("2023-11-09T10:00:00Z")
                .build()
                .hasNoFinding()
                .text("events/2023-24/index.html"));
        String svg = page.select(".season-drawing > svg").outerHtml();

        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertEquals(
                page.select(".season-table tbody th a").eachText(),
                page.select("svg .season-name").eachText());
        assertEquals(
                List.of("Lead a school", "Exchange", "Lead a team", "Conference").stream()
                        .sorted()
                        .toList(),
                page.select("svg .season-name").eachText().stream().sorted().toList());
        assertEquals(
                page.select(".season-table tbody li").size() + 1,
                page.select(".season-drawing > svg .season-on").size(),
                "a mark for each session, and one for the conference");
        assertEquals(1, page.select(".season-drawing > svg .season-present").size());
        assertEquals(List.of(), page.select("[style]"));
    }
}
