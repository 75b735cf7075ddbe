package org.leadershipcatalogue.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.pipeline.LiveSite;
import org.leadershipcatalogue.pipeline.Looking;
import org.leadershipcatalogue.pipeline.Progress;
import org.leadershipcatalogue.testing.Builds;
import org.leadershipcatalogue.testing.Repository;
import org.leadershipcatalogue.testing.SiteCase;

class KeptNamesTest {

    private static final String A = "content/events/a.adoc";
    private static final String B = "content/events/b.adoc";
    private static final String C = "content/events/c.adoc";
    private static final String HEADER = """
            = Two talks
            :summary: Two talks about small schools.
            """;
    private static final String DAY = """
            = Meeting
            :summary: A meeting about small schools.
            :starts: 5 July 2024
            """;
    private static final String FIRST = "|Opening talk |Town hall |5 March 2024, 18.00–20.00\n";
    private static final String SECOND = "|Second talk |Town hall |12 March 2024, 18.00–20.00\n";
    private static final String RENAMED = "|How small is small? |Town hall |5 March 2024, 18.00–20.00\n";
    private static final String CHANGED =
            A + ":8:2: warning: this session was called “Opening talk”, with the id “opening-talk”;"
                    + " its id is now “how-small-is-small”, so calendars take it for another session [changed-session-title]\n"
                    + "  begin the cell with [[opening-talk]] to keep the id;"
                    + " if it is another session, with [[how-small-is-small]]";

    @TempDir
    private Path folder;

    private SiteCase site;
    private Repository repository;

    @BeforeEach
    void makeSite() {
        site = SiteCase.in(folder);
        repository = Repository.in(site.source());
    }

    // titles of sessions

    @Test
    void findsATitleThatHasChangedWithItsId() {
        repository
                .file(A, talks(FIRST, SECOND))
                .commit()
                .file(A, talks(RENAMED, SECOND))
                .commit();

        site.build().hasOnly(CHANGED);
    }

    @Test
    void findsAChangeThatIsNotYetCommitted() {
        repository.file(A, talks(FIRST, SECOND)).commit().file(A, talks(RENAMED, SECOND));

        site.build().hasOnly(CHANGED);
    }

    @Test
    void comparesAnewInALivePreviewWhateverOfTheTwoHasChanged() {
        repository.file(A, talks(FIRST, SECOND)).commit();
        try (LiveSite live = new LiveSite(site.source(), folder.resolve("live"), Progress.SILENT, Builds.ENGINES)) {
            assertEquals(List.of(), found(live));
            repository.file(A, talks(RENAMED, SECOND));
            assertEquals(List.of(CHANGED), found(live));
            assertEquals(List.of(CHANGED), found(live));
            repository.file(A, talks(FIRST, SECOND));
            assertEquals(List.of(), found(live));
            repository.file(A, talks(RENAMED, SECOND));
            assertEquals(List.of(CHANGED), found(live));
            repository.git("commit", "-q", "-a", "--amend", "-m", "As it is");
            assertEquals(List.of(), found(live));
        }
    }

    private static List<String> found(LiveSite live) {
        return live.read(new Looking(Instant.parse("2024-01-01T12:00:00Z"), false)).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void findsAChangeInRowsSetOffByEmptyLines() {
        repository
                .file(A, talks("|Opening\ntalk\n|Town hall\n|5 March 2024, 18.00–20.00\n\n", SECOND))
                .commit();
        repository.file(A, talks(RENAMED, SECOND)).commit();

        site.build().hasOnly(CHANGED);
    }

    @Test
    void offersTheFirstOfSeveralTitles() {
        repository.file(A, talks(FIRST, SECOND)).commit();
        repository
                .file(A, talks(FIRST.replace("Opening talk", "Openning"), SECOND))
                .commit();
        repository.file(A, talks(RENAMED, SECOND)).commit();

        site.build().hasOnly(CHANGED);
    }

    @Test
    void findsAnOwnIdThatWasRemoved() {
        repository
                .file(A, talks("|[[start]]Opening talk |Town hall |5 March 2024, 18.00–20.00\n", SECOND))
                .commit();
        repository.file(A, talks(FIRST, SECOND)).commit();

        site.build()
                .hasOnly(
                        A + ":8:2: warning: this session had the id “start” of its own; its id is now “opening-talk”,"
                                + " so calendars take it for another session [changed-session-title]\n"
                                + "  begin the cell with [[start]] to keep the id; if it is another session, with [[opening-talk]]");
    }

    @Test
    void findsATitleThatChangedWhenTheFileWasRenamed() {
        repository
                .file(B, talks(FIRST, SECOND))
                .commit()
                .move(B, A)
                .file(A, redirected(RENAMED, SECOND))
                .commit();

        site.build().hasOnly(CHANGED.replace(":8:", ":9:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"opening-talk", "how-small-is-small", "another"})
    void isSilencedByAnyIdOfItsOwn(String id) {
        repository.file(A, talks(FIRST, SECOND)).commit();
        repository
                .file(A, talks(RENAMED.replace("|How", "|[[" + id + "]]How"), SECOND))
                .commit();

        site.build().hasNoFinding();
    }

    @Test
    void acceptsRowsInAnotherOrderAtOtherTimesAndNewOnes() {
        repository.file(A, talks(FIRST, SECOND)).commit();
        repository
                .file(
                        A,
                        talks(
                                SECOND,
                                FIRST.replace("18.00–20.00", "15.00–17.00"),
                                "|Third talk |Town hall |5 March 2024, 18.00–20.00\n",
                                "|Fourth talk |Town hall |19 March 2024, 18.00–20.00\n"))
                .commit();

        site.build().hasNoFinding();
    }

    @ParameterizedTest
    @ValueSource(strings = {"|opening TALK |", "|*Opening talk* |", "|“Opening” talk |"})
    void acceptsATitleThatKeepsItsId(String title) {
        repository.file(A, talks(FIRST, SECOND)).commit();
        repository
                .file(A, talks(FIRST.replace("|Opening talk |", title), SECOND))
                .commit();

        site.build().hasNoFinding();
    }

    @Test
    void findsAChangeAmongCellsOfEveryForm() {
        repository
                .file(
                        A,
                        talks(
                                "|Opening talk\na|\n* What is small?\n\n* What is great? |5 March 2024, 18.00–20.00\n",
                                """
                // a note
                |[[second]]Second talk ^a|Town hall
                >|12 March 2024,
                18.00–20.00

                |A *bold* talk |Town hall |19 March 2024, 18.00–20.00
                """))
                .commit();
        repository.file(A, talks(RENAMED, SECOND)).commit();

        site.build()
                .hasOnly(
                        CHANGED,
                        A + ":9:2: warning: this session had the id “second” of its own; its id is now"
                                + " “second-talk”, so calendars take it for another session [changed-session-title]\n"
                                + "  begin the cell with [[second]] to keep the id; if it is another session, with [[second-talk]]");
    }

    @Test
    void isSilentWhereTwoSessionsOfATimeHaveChanged() {
        repository.file(A, talks(FIRST, FIRST.replace("Opening", "Other"))).commit();
        repository.file(A, talks(RENAMED, RENAMED.replace("small?", "great?"))).commit();

        assertEquals(
                List.of(),
                site.build().findings().stream()
                        .filter(finding -> finding.contains("[changed-session-title]"))
                        .toList());
    }

    @Test
    void isSilentWhereTheOldIdHasAnotherUse() {
        repository.file(A, talks(FIRST, SECOND)).commit();
        repository
                .file(A, talks(RENAMED, SECOND) + "\n[[opening-talk]]\nAll are welcome.\n")
                .commit();

        site.build().hasNoFinding();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|*Opening* talk |Town hall |5 March 2024, 18.00–20.00\n",
                "|{opening} talk |Town hall |5 March 2024, 18.00–20.00\n",
                "|Opening talk 2+|5 March 2024, 18.00–20.00\n",
                "|Opening \\| talk |Town hall |5 March 2024, 18.00–20.00\n",
                "|Opening talk |5 March 2024, 18.00–20.00\n",
                "include::_rows.adoc[]\n"
            })
    void isSilentWhereTheEarlierRowCannotBeReadSurely(String row) {
        repository
                .file(A, talks(row, SECOND))
                .commit()
                .file(A, talks(RENAMED, SECOND))
                .commit();

        site.build().hasNoFinding();
    }

    @Test
    void isSilentAboutTitlesOfADraft() {
        String draft = talks(FIRST, SECOND).replace(":summary:", ":jbake-status: draft\n:summary:");
        repository.file(A, draft).commit().file(A, talks(RENAMED, SECOND)).commit();

        site.build().hasNoFinding();
    }

    // names of files

    @Test
    void findsARenamedEvent() {
        repository.file(A, DAY).commit().move(A, B).commit();

        site.build()
                .hasOnly(B
                        + ":1:3: warning: this entry began at /events/a/, and calendars know its dates by that address"
                        + " [renamed-entry]\n  add the line :redirect-from: /events/a/");
    }

    @Test
    void findsARenamedTimetable() {
        repository.file(A, talks(FIRST, SECOND)).commit().move(A, B).commit();

        site.build()
                .hasOnly(B
                        + ":1:3: warning: this entry began at /events/a/, and calendars know its dates by that address"
                        + " [renamed-entry]\n  add the line :redirect-from: /events/a/");
    }

    @Test
    void offersAllAddressesFirstOneFirst() {
        repository.file(A, DAY).commit().move(A, B).commit();
        repository
                .move(B, C)
                .file(C, DAY + ":redirect-from: /events/b/, /meeting/\n")
                .commit();

        site.build()
                .hasOnly(C
                        + ":4:17: warning: this entry began at /events/a/, and calendars know its dates by that address"
                        + " [renamed-entry]\n  change the line to :redirect-from: /events/a/, /events/b/, /meeting/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/events/a/", "/events/a", "/events/a/, /meeting/"})
    void isSilencedByTheFirstAddress(String redirects) {
        repository
                .file(A, DAY)
                .commit()
                .move(A, B)
                .file(B, DAY + ":redirect-from: " + redirects + "\n")
                .commit();

        site.build().hasNoFinding();
    }

    @Test
    void acceptsAnAddressThatWasTheFirstBeforeTheFileWasRenamed() {
        String text = DAY + ":redirect-from: /meeting/\n";
        repository.file(A, text).commit().move(A, B).commit();

        site.build().hasNoFinding();
    }

    @Test
    void isSilentAboutANameOfADraft() {
        String draft = DAY + ":jbake-status: draft\n";
        repository.file(A, draft).commit().move(A, B).commit().file(B, DAY).commit();

        site.build().hasNoFinding();
    }

    @Test
    void isSilentWhereTheOldAddressHasANewEntry() {
        repository.file(A, DAY).commit().move(A, B).commit();
        repository
                .file(A, DAY.replace("Meeting", "Another meeting").replace("5 July", "9 May"))
                .commit();

        site.build().hasNoFinding();
    }

    @Test
    void isSilentAboutAnEntryWithoutDates() {
        String text = "= Town hall\n:summary: A hall in the middle of the town.\n";
        repository.file("content/places/a.adoc", text).commit();
        repository.move("content/places/a.adoc", "content/places/b.adoc").commit();

        site.build().hasNoFinding();
    }

    @Test
    void isSilentAboutAFileThatComesBackToItsName() {
        repository.file(A, DAY).commit().move(A, B).commit().move(B, A).commit();

        site.build().hasNoFinding();
    }

    @Test
    void findsAnAddressPutBeforeTheFirst() {
        repository.file(A, DAY).commit().file(A, DAY + ":redirect-from: /meeting/\n");
        String warning = A
                + ":4:17: warning: this entry began at /events/a/, and calendars know its dates by that address"
                + " [renamed-entry]\n  change the line to :redirect-from: /events/a/, /meeting/";

        site.build().hasOnly(warning);
        repository.commit();
        site.build().hasOnly(warning);
    }

    @Test
    void acceptsItsOwnAddressAsTheFirst() {
        repository
                .file(A, DAY)
                .commit()
                .file(A, DAY + ":redirect-from: /events/a/, /meeting/\n")
                .commit();

        site.build().hasNoFinding();
    }

    @Test
    void findsAFirstAddressThatWasTakenOut() {
        repository
                .file(A, DAY + ":redirect-from: /meeting/\n")
                .commit()
                .file(A, DAY)
                .commit();

        site.build()
                .hasOnly(A
                        + ":1:3: warning: this entry began at /meeting/, and calendars know its dates by that address"
                        + " [renamed-entry]\n  add the line :redirect-from: /meeting/");
    }

    @Test
    void findsTheNameBetweenInTheFirstPlaceOfAFileThatComesBack() {
        repository
                .file(A, DAY)
                .commit()
                .move(A, B)
                .file(B, DAY + ":redirect-from: /events/a/\n")
                .commit();
        repository.move(B, A).file(A, DAY + ":redirect-from: /events/b/\n").commit();

        site.build()
                .hasOnly(A
                        + ":4:17: warning: this entry began at /events/a/, and calendars know its dates by that address"
                        + " [renamed-entry]\n  change the line to :redirect-from: /events/a/, /events/b/");
    }

    @Test
    void isSilentAboutAnAddressFromBeforeThereWereDates() {
        String undated = DAY.replace(":starts: 5 July 2024\n", "");
        repository
                .file(A, undated)
                .commit()
                .file(A, DAY + ":redirect-from: /meeting/\n")
                .commit();

        site.build().hasNoFinding();
    }

    @Test
    void isSilentAboutANameFromBeforeThereWereDates() {
        String undated = DAY.replace(":starts: 5 July 2024\n", "");
        repository.file(A, undated).commit().move(A, B).commit().file(B, DAY).commit();

        site.build().hasNoFinding();
    }

    @Test
    void isSilentWithoutAHistory() {
        site.file(A, talks(RENAMED, SECOND)).build().hasNoFinding();
    }

    private static String talks(String... rows) {
        return HEADER + timetable(rows);
    }

    private static String redirected(String... rows) {
        return HEADER + ":redirect-from: /events/b/\n" + timetable(rows);
    }

    private static String timetable(String... rows) {
        return """

                [timetable]
                |===
                |Activity |Where |When

                %s|===
                """.formatted(String.join("", rows));
    }
}
