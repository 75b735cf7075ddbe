package org.leadershipcatalogue.asciidoc;

import java.util.List;
import java.util.function.Supplier;

/** Tables, with their last line ended: rows of as many cells as there are columns, and where they are odd, of others. */
final class RandomTables {

    private static final List<String> PLAIN_LINES = List.of("", "", "[timetable]\n");

    private static final List<String> ODD_LINES = Draw.parts("""
            [%header]\n¦[cols="1,2"]\n¦[cols="2,3,1"]\n¦[cols=2*]\n¦[cols="1,1a"]\n¦[cols="1a,1"]\n¦[cols="a,a"]\n¦\
            [cols="1h,1"]\n¦[cols="1,1,1"]\n¦[cols=1]\n¦[cols=""]\n¦[cols="<,^,>"]\n¦[cols="~,1"]\n¦[cols="1;2"]\n¦\
            [cols="e,m,s"]\n¦[cols="l,d"]\n¦[cols="10%,90%"]\n¦[cols="1, 2"]\n¦[cols="3*a"]\n¦[cols="15,85"]\n¦\
            [cols="7,11,13"]\n¦[cols=x]\n¦[cols="1,"]\n¦[cols=1,2]\n¦[cols='1,2']\n¦[%autowidth]\n¦\
            [options=header]\n¦[options="header"]\n¦[opts="header,footer"]\n¦[%footer]\n¦[%noheader]\n¦\
            [%header%footer]\n¦[%header,cols="1,1"]\n¦[cols="1,1",%header]\n¦[cols="1,2",options="header"]\n¦\
            [options="header",cols="1,2"]\n¦[%header%autowidth,cols=2*]\n¦[width=50%]\n¦[format=csv]\n¦\
            [format=psv]\n¦[format=dsv]\n¦[separator=!]\n¦[separator=:]\n¦[frame=none]\n¦[grid=all]\n¦\
            [stripes=even]\n¦[role=x]\n¦[.x]\n¦[#x]\n¦[[x]]\n¦[[x]]\n[timetable]\n¦[timetable]\n[[x]]\n¦.Title\n¦\
            .Title\n[timetable]\n¦[timetable,cols="1,2"]\n¦[timetable]\n[cols="1,2"]\n¦[cols="1,2"]\n[timetable]\n¦\
            [timetable%header]\n¦[timetable.a]\n¦[figures]\n¦[unknown]\n¦[table]\n¦[caption="A "]\n¦[%rotate]\n¦\
            [%header,x]\n¦[timetable]\n\n¦[timetable]\n// a\n¦[%header]\n[%header]\n¦[]\n¦[subs=none]\n¦\
            [%breakable]\n¦[cols="1,2" ]\n¦[ cols="1,2"]\n¦[cols = "1,2"]\n¦[a,b]\n""");

    private static final List<String> ODD_CELLS = Draw.parts("""
            ¦ ¦a|%s¦e|%s¦s|%s¦m|%s¦l| %s¦h|%s¦d|%s¦2+|%s¦.2+|%s¦2.2+|%s¦2*|%s¦2*a|%s¦^|%s¦>.^|%s¦.>|%s¦<|%s¦\
            %s \\| %s¦\\|%s¦%s\\|¦%s a|%s¦%s 2+|%s¦%s|¦|¦%s\n\n%s¦%s\n%s¦%s\n\n\n%s¦\n%s¦\n\n%s¦ %s¦\t%s¦%s ¦\
            a|\n* %s\n* %s¦a| * %s¦a|%s\n\n%s¦a|\n%s¦a|\n\n%s¦a|* %s¦a|. %s\n. %s¦a|%s:: %s¦a|== %s¦a|\n== %s¦\
            a|[discrete]\n== %s¦a|NOTE: %s¦a|\n----\n%s\n----¦a|\n!===\n!%s\n!===¦\
            a|\n!===\n!%s !%s\n\n!%s !%s\n!===¦a|\n[cols="1,1"]\n!===\n!%s !%s\n!===¦a|[[x]]%s¦a|\n[[x]]\n%s¦\
            a|image::a.png[%s]¦a|include::x.adoc[]¦a|// %s¦a|:a: %s¦a|footnote:[%s]¦a|xref:#x[%s]¦a|*%s*¦a|%s +\n%s¦\
            a| %s¦a|\n %s¦A|%s¦b|%s¦x|%s¦aa|%s¦1|%s¦1+|%s¦0+|%s¦3*|%s¦*|%s¦+|%s¦|%s¦||%s¦[[x]]%s¦[[x]]¦* %s¦\
            * %s\n* %s¦. %s¦== %s¦----¦`%s`¦%s +\n%s¦NOTE: %s¦image:a.png[%s]¦// %s¦!%s¦a!%s¦"%s"¦%s,%s¦%s\n|¦\
            \u00a0¦include::x.adoc[]¦ifdef::x[]\n%s\nendif::[]¦{x}¦{topics}¦|===¦|===\n¦\\|===¦!===¦\
            %s\n\n\u00a0\n\n%s¦%s\n \n%s¦a|%s\n+\n%s¦a|\n* %s\n+\n%s¦a|\n[figures]\n%s:: %s¦a|\n'''\n¦a|\n[.x]\n%s¦\
            a|link:a.pdf[%s]¦%s\f\n\n%s¦\n%s\n\n\n¦a|https://example.org[%s]¦a|https://example.org""");

    private static final List<String> ODD_FENCES = List.of("|====", ",===", ":===", "!===", "|==", "|=== ", " |===");

    private final Draw draw;
    private final RandomWords words;
    private final Supplier<String> blocks;

    /** @param blocks give what a cell may hold that has blocks, with its last line ended */
    RandomTables(Draw draw, RandomWords words, Supplier<String> blocks) {
        this.draw = draw;
        this.words = words;
        this.blocks = blocks;
    }

    String table() {
        String fence = draw.odd() ? draw.of(ODD_FENCES) : "|===";
        String lines = draw.of(draw.odd() ? ODD_LINES : PLAIN_LINES);
        int columns = lines.contains(",3") ? 3 : lines.contains("1,2") ? 2 : draw.between(1, 4);
        boolean isWide = draw.oneIn(2);
        boolean hasHeader = draw.oneIn(2);
        StringBuilder table =
                new StringBuilder(lines).append(fence).append('\n').append(draw.odd() ? "\n" : "");
        if (hasHeader || !(isWide || lines.contains("cols"))) {
            table.append(row(columns, " ", this::heading)).append(draw.odd() ? "\n" : "\n\n");
        }
        int rows = draw.between(1, 3);
        for (int i = 0; i < rows; i++) {
            table.append(isWide ? row(columns, " ", this::cell) : row(columns, "\n", this::cellOfLines))
                    .append(i < rows - 1 ? between() : "\n");
        }
        return table.append(draw.odd() ? "" : fence + "\n").toString();
    }

    private String between() {
        return draw.odd()
                ? draw.of(List.of("\n\n\n", " ", "\n \n", "\n|\n", "\n// a\n", "\n\t\n"))
                : draw.of(List.of("\n", "\n\n"));
    }

    private String row(int columns, String between, Supplier<String> cell) {
        int cells = draw.odd() ? draw.between(0, 5) : columns;
        return draw.joined(
                cells, draw.odd() ? draw.of(List.of("", "  ", "\n\n", "\n", "\t", " \n")) : between, () -> bar(cell));
    }

    private String bar(Supplier<String> cell) {
        if (!draw.odd()) {
            return cell.get();
        }
        String odd = draw.of(ODD_CELLS).formatted(words.phrase(), words.sentence(), words.phrase(), words.phrase());
        return odd.matches("(?s)\\S{0,4}\\|.*") ? odd : "|" + odd;
    }

    private String heading() {
        return "|" + words.phrase();
    }

    private String cell() {
        return switch (draw.below(12)) {
            case 0 -> "|[[" + draw.of(List.of("when", "who", "x-")) + draw.below(9999) + "]]" + words.phrase();
            case 1 -> "|";
            case 2, 3, 4 -> "|" + words.sentence();
            default -> "|" + words.phrase();
        };
    }

    private String cellOfLines() {
        return draw.oneIn(10) ? draw.of(List.of("a|", "a|\n", "a| ")) + withBlocks() : cell();
    }

    private String withBlocks() {
        String written = draw.joined(draw.between(1, 2), "\n", blocks).stripTrailing();
        return draw.odd() ? written : written.replaceAll("footnote:\\[[^]]*]", "");
    }
}
