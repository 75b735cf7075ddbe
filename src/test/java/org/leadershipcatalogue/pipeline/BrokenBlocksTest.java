package org.leadershipcatalogue.pipeline;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks, headings, rows and ids that do not fit together: each fault once, without those that follow from it. */
class BrokenBlocksTest {

    @Test
    void namesTheOpeningLineOfABlockThatIsNeverClosed(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/comment.adoc", SmallSite.page("""
                        Words.

                        ////
                        Inside

                        and more
                        """))
                .file("content/example.adoc", SmallSite.page("""
                        Words.

                        ====
                        Inside

                        and more
                        """))
                .file("content/listing.adoc", SmallSite.page("""
                        Words.

                        ----
                        Inside

                        and more
                        """))
                .file("content/quote.adoc", SmallSite.page("""
                        Words.

                        ____
                        Inside

                        and more
                        """))
                .file("content/sidebar.adoc", SmallSite.page("""
                        Words.

                        ****
                        Inside

                        and more
                        """))
                .file("content/table.adoc", SmallSite.page("""
                        |===
                        |One |Two

                        |a |b

                        And more.
                        """))
                .file("content/events/timetable.adoc", SmallSite.meeting("""
                        [timetable]
                        |===
                        |Activity |Where |When

                        |Launch |Hall |28 September 2023, 14.00–16.30

                        == Afterwards
                        """))
                .build()
                .hasOnly("""
                        content/comment.adoc:6:1: error: this comment block is never closed [unclosed-block]
                          repeat its opening line “////” after the last line that belongs to it
                        content/events/timetable.adoc:5:1: error: this table is never closed [unclosed-block]
                          repeat its opening line “|===” after the last line that belongs to it
                        content/example.adoc:6:1: error: this example block is never closed [unclosed-block]
                          repeat its opening line “====” after the last line that belongs to it
                        content/listing.adoc:6:1: error: this listing block is never closed [unclosed-block]
                          repeat its opening line “----” after the last line that belongs to it
                        content/quote.adoc:6:1: error: this quote block is never closed [unclosed-block]
                          repeat its opening line “____” after the last line that belongs to it
                        content/sidebar.adoc:6:1: error: this sidebar block is never closed [unclosed-block]
                          repeat its opening line “****” after the last line that belongs to it
                        content/table.adoc:4:1: error: this table is never closed [unclosed-block]
                          repeat its opening line “|===” after the last line that belongs to it""");
    }

    @Test
    void namesABlockLeftOpenInAnIncludedFile(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/_parts/open.adoc", """
                        Words.

                        ====
                        Inside
                        """)
                .file("content/a.adoc", SmallSite.page("""
                        include::_parts/open.adoc[]
                        """))
                .file("content/b.adoc", SmallSite.page("""
                        * item
                        +
                        ----
                        code
                        """))
                .file("content/c.adoc", """
                        ////
                        = A page
                        """)
                .build()
                .hasOnly("""
                        content/_parts/open.adoc:3:1: error: this example block is never closed [unclosed-block]
                          repeat its opening line “====” after the last line that belongs to it
                        content/b.adoc:6:1: error: this listing block is never closed [unclosed-block]
                          repeat its opening line “----” after the last line that belongs to it
                        content/c.adoc:1:1: error: this comment block is never closed [unclosed-block]
                          repeat its opening line “////” after the last line that belongs to it""");
    }

    @Test
    void namesHeadingsThatSkipALevel(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/first.adoc", SmallSite.page("""
                        === Deep
                        """))
                .file("content/twice.adoc", SmallSite.page("""
                        == One

                        ==== Deep

                        == Two

                        ===== Deeper
                        """))
                .file("content/_parts/deep.adoc", """
                        ==== Deep
                        """)
                .file("content/included.adoc", SmallSite.page("""
                        == One

                        include::_parts/deep.adoc[]
                        """))
                .file("content/title.adoc", SmallSite.page("""
                        = Second title
                        """))
                .build()
                .hasOnly("""
                        content/first.adoc:4:1: error: this heading with “===” skips a level [skipped-heading-level]
                          use “==” at most, one more than the heading above it
                        content/included.adoc:6:1: error: this heading with “====” skips a level [skipped-heading-level]
                          use “===” at most, one more than the heading above it
                        content/title.adoc:4:1: error: this heading with one “=” would be a second title of the page [page-heading]
                          begin headings in the text with “==”
                        content/twice.adoc:6:1: error: this heading with “====” skips a level [skipped-heading-level]
                          use “===” at most, one more than the heading above it
                        content/twice.adoc:10:1: error: this heading with “=====” skips a level [skipped-heading-level]
                          use “====” at most, one more than the heading above it""");
    }

    @Test
    void namesTheSecondOfTwoIdsAndTheFirst(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/a.adoc", SmallSite.page("""
                        [#same]
                        == One

                        [[same]]
                        == Two

                        [[words]]words and [[words]]words, [#span]#a# and [#span]#b#

                        * [[item]]a
                        * [[item]]b

                        |===
                        |[[cell]]a |[[cell]]b
                        |===
                        """))
                .file("content/_parts/id.adoc", """
                        [[part]]
                        Words.
                        """)
                .file("content/b.adoc", SmallSite.page("""
                        [[part]]
                        Words.

                        include::_parts/id.adoc[]
                        """))
                .file("content/c.adoc", SmallSite.page("""
                        include::_parts/id.adoc[]

                        include::_parts/id.adoc[]
                        """))
                .build()
                .hasOnly("""
                        content/_parts/id.adoc:1:3: error: the id “part” is used on this page already at content/b.adoc:4:3 [duplicate-id]
                          give one of the two another name
                        content/a.adoc:7:3: error: the id “same” is used on this page already at content/a.adoc:4:3 [duplicate-id]
                          give one of the two another name
                        content/a.adoc:10:22: error: the id “words” is used on this page already at content/a.adoc:10:3 [duplicate-id]
                          give one of the two another name
                        content/a.adoc:10:53: error: the id “span” is used on this page already at content/a.adoc:10:38 [duplicate-id]
                          give one of the two another name
                        content/a.adoc:13:5: error: the id “item” is used on this page already at content/a.adoc:12:5 [duplicate-id]
                          give one of the two another name
                        content/a.adoc:16:15: error: the id “cell” is used on this page already at content/a.adoc:16:4 [duplicate-id]
                          give one of the two another name
                        content/c.adoc:6:10: error: the id “part” is used on this page already at content/_parts/id.adoc:1:3 [duplicate-id]
                          give one of the two another name""");
    }

    @Test
    void namesASessionThatTakesTheIdOfAParagraphOrHeading(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/events/a.adoc", SmallSite.meeting("""
                        [[launch]]
                        Words.

                        [timetable]
                        |===
                        |Activity |Where |When

                        |Launch |Hall |28 September 2023, 14.00–16.30

                        |Review |Hall |28 September 2023, 14.00–16.30
                        |===

                        == Review
                        """))
                .build()
                .hasOnly("""
                        content/events/a.adoc:11:2: error: the session would have the id “launch”, which another place of this page has [duplicate-id]
                          begin the cell with an id of its own, for example [[launch-session]]
                        content/events/a.adoc:13:2: error: the session would have the id “review”, which another place of this page has [duplicate-id]
                          begin the cell with an id of its own, for example [[review-session]]""");
    }

    @Test
    void namesRowsThatLackACellAndReadsTheOthers(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/events/middle.adoc", SmallSite.meeting("""
                        [timetable]
                        |===
                        |Activity |Where |When

                        |One
                        |Hall
                        |28 September 2023, 14.00–16.30

                        |Two
                        |Hall

                        |Three
                        |Hall
                        |31 September 2023, 14.00–16.30

                        |Four
                        |Hall
                        |28 September 2023, 14.00–16.30
                        |===
                        """))
                .file("content/events/all.adoc", SmallSite.meeting("""
                        [timetable]
                        |===
                        |Activity |Where |When

                        |One |28 September 2023, 14.00–16.30

                        |Two |28 September 2023, 14.00–16.30

                        |Three |28 September 2023, 14.00–16.30
                        |===
                        """))
                .file("content/events/lines.adoc", SmallSite.meeting("""
                        [timetable]
                        |===
                        |Activity |Where |When

                        |One |Library |28 September 2023, 14.00–16.30
                        |Two |Library
                        |Three |Garden |28 September 2023, 14.00–16.30
                        |===
                        """))
                .file("content/events/more.adoc", SmallSite.meeting("""
                        [timetable]
                        |===
                        |Activity |Where |When

                        |One |Hall |28 September 2023, 14.00–16.30 |more

                        |Two |Hall |28 September 2023, 14.00–16.30
                        |===
                        """))
                .file("content/table.adoc", SmallSite.page("""
                        |===
                        |One |Two

                        |a

                        |c |d
                        |===
                        """))
                .build()
                .hasOnly("""
                        content/events/all.adoc:8:1: error: this row has 2 of 3 cells [incomplete-row]
                          begin every cell with “|”; a cell without words is a “|” alone
                        content/events/all.adoc:10:1: error: this row has 2 of 3 cells [incomplete-row]
                          begin every cell with “|”; a cell without words is a “|” alone
                        content/events/all.adoc:12:1: error: this row has 2 of 3 cells [incomplete-row]
                          begin every cell with “|”; a cell without words is a “|” alone
                        content/events/lines.adoc:9:1: error: this row has 2 of 3 cells [incomplete-row]
                          begin every cell with “|”; a cell without words is a “|” alone
                        content/events/middle.adoc:12:1: error: this row has 2 of 3 cells [incomplete-row]
                          begin every cell with “|”; a cell without words is a “|” alone
                        content/events/middle.adoc:17:2: error: “31 September 2023” does not exist: the last day of that month is 30 September 2023 [impossible-date]
                          correct the day or the month
                        content/events/more.adoc:8:1: error: this row has 4 cells, but the table has 3 columns [incomplete-row]
                          begin every cell with “|”; a cell without words is a “|” alone
                        content/table.adoc:7:1: error: this row has 1 of 2 cells [incomplete-row]
                          begin every cell with “|”; a cell without words is a “|” alone""");
    }

    @Test
    void acceptsRowsWithEmptyLinesInTheirCells(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/events/a.adoc", SmallSite.meeting("""
                        [timetable]
                        |===
                        |Activity |Key questions |When

                        |One
                        a|* Why?

                        * How?
                        |28 September 2023, 14.00–16.30

                        |Two
                        |Why?

                        How?

                        |28 September 2023, 14.00–16.30

                        |Three |Why? |28 September 2023, 14.00–16.30
                        |===
                        """))
                .build()
                .hasNoFinding();
    }

    @Test
    void namesAKindOfTableThatIsNotKnown(@TempDir Path folder) {
        SmallSite.in(folder).file("content/events/a.adoc", """
                        = A meeting
                        :summary: A meeting of people who lead a team.
                        :starts: 2 May 2024

                        [timetabel]
                        |===
                        |Activity |Where |When

                        |One |Hall |28 September 2023, 14.00–16.30
                        |===
                        """).build().hasOnly("""
                        content/events/a.adoc:5:2: error: “timetabel” is no kind of table [asciidoc]
                          did you mean timetable?""");
    }

    @Test
    void namesAKindOfListThatIsNotKnown(@TempDir Path folder) {
        SmallSite.in(folder).file("content/a.adoc", SmallSite.page("""
                        .What was found
                        [figurs]
                        87:: schools took part

                        [horizontal]
                        A term:: and what it means
                        """)).build().hasOnly("""
                        content/a.adoc:5:2: error: “figurs” is no kind of description list [asciidoc]
                          did you mean figures?""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"87: schools took part", "* 87:: schools took part"})
    void namesFiguresThatAreNoDescriptionList(String line, @TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/a.adoc", SmallSite.page("[figures]\n" + line + "\n"))
                .build()
                .hasOnly("""
                        content/a.adoc:4:2: error: “figures” does not stand above a description list [asciidoc]
                          put two colons into each line: 87:: schools took part""");
    }

    @Test
    void namesAConditionThatIsNeverClosed(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/a.adoc", SmallSite.page("""
                        ifdef::backend[]
                        Words.
                        """))
                .file("content/b.adoc", SmallSite.page("""
                        Words.

                        endif::backend[]
                        """))
                .build()
                .hasOnly("""
                        content/a.adoc:4:1: error: “ifdef::backend[]” is never closed [unclosed-block]
                          write “endif::[]” after the last line that depends on it
                        content/b.adoc:6:1: error: “endif::backend[]” does not close the last condition [unclosed-block]
                          remove it or correct it""");
    }

    @Test
    void namesWhatDoesNothingHere(@TempDir Path folder) {
        SmallSite.in(folder).file("content/a.adoc", SmallSite.page("""
                        toc::[]

                        Words.

                        <<<

                        [%interactive]
                        * [x] done
                        * [ ] open

                        |===
                        |a{set:cellbgcolor:red} |b
                        |===
                        """)).build().hasOnly("""
                        content/a.adoc:4:1: error: “toc::[]” does nothing here: every page has its own list of contents [asciidoc]
                          remove this line
                        content/a.adoc:8:1: error: “<<<” does nothing here: a page break has no meaning on the web [asciidoc]
                          remove this line
                        content/a.adoc:15:3: error: “cellbgcolor” does nothing here: the design of the site gives tables their colours [asciidoc]
                          leave it out""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Launch, 2 May", "* Launch", "Launch:: 2 May", ". Launch", "----\nLaunch\n----", "== Launch"})
    void namesATimetableThatIsNoTable(String lines, @TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/a.adoc", SmallSite.page("[timetable]\n" + lines + "\n"))
                .build()
                .hasOnly("""
                        content/a.adoc:4:2: error: “timetable” does not stand above a table [asciidoc]
                          put a line “|===” above and below the rows, and begin every cell with “|”""");
    }

    @Test
    void namesAttributesInTheHeader(@TempDir Path folder) {
        SmallSite.in(folder).file("content/a.adoc", """
                        = About {here}
                        :summary: Made on {docdate} \\
                          by {empty} hands

                        Words {there}.
                        """).build().hasOnly("""
                        content/a.adoc:1:9: error: “{here}” stays as it is: attributes are not filled in in the header [unknown-attribute]
                          write the words themselves
                        content/a.adoc:2:19: error: “{docdate}” stays as it is: attributes are not filled in in the header [unknown-attribute]
                          write the words themselves
                        content/a.adoc:3:6: error: “{empty}” stays as it is: attributes are not filled in in the header [unknown-attribute]
                          write the words themselves
                        content/a.adoc:5:7: error: “{there}” stands for an attribute that is not defined [unknown-attribute]
                          to show the braces themselves, write “\\{there}”""");
    }

    @Test
    void refusesAFootnoteWhereACellIsReadAsWords(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/events/evening.adoc", SmallSite.page("""
                        [timetable]
                        |===
                        |Activity |Key questions |When

                        |Talk footnote:[By video.]
                        |Why?footnote:[And how.]
                        |Thursday 28 September 2023, 14.00–16.30
                        |===
                        """))
                .build()
                .hasOnly("""
                        content/events/evening.adoc:8:2: error: a footnote cannot stand in this column of a timetable [malformed-value]
                          put it in another column, such as Key questions, or in the text""");
    }
}
