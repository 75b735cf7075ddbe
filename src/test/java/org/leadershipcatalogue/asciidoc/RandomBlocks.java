package org.leadershipcatalogue.asciidoc;

import java.util.List;
import java.util.stream.IntStream;

/** Blocks, each with its last line ended: those that many pages have, and where they are odd, whatever AsciiDoc knows. */
final class RandomBlocks {

    /** Forms of blocks and lines; each %s becomes a phrase or a sentence. */
    private static final List<String> ODD = Draw.parts("""
            .%s¦. %s¦..%s¦...%s¦NOTE: %s¦NOTE:%s¦[NOTE]\n%s¦[NOTE]\n====\n%s\n====¦Note: %s¦----\n%s\n----¦\
            ....\n%s\n....¦```\n%s\n```¦```ruby\n%s\n```¦--\n%s\n--¦====\n%s\n====¦****\n%s\n****¦____\n%s\n____¦\
            ____\n%s\n\n%s\n____¦____\n* %s\n____¦_____\n%s\n_____¦[quote, %s, %s]\n____\n%s\n____¦[quote]\n%s¦\
            [quote,%s]\n%s¦[quote]\n____\n%s\n____¦[verse]\n%s¦[verse]\n____\n%s\n____¦"%s"\n-- %s¦> %s¦> %s\n> %s¦\
            %s\n-- %s¦++++\n%s\n++++¦////\n%s\n////¦// %s¦//%s¦///%s¦//¦%s\n// %s\n%s¦%s\n//\n%s¦|===\n%s¦'''¦''''¦\
            ---¦***¦* * *¦- - -¦___¦<<<¦:attr: %s¦:%s: a¦:topics: b\n%s {topics}¦:topics!:¦:!topics:¦:a:\n¦:a b: c¦\
            {topics}¦{x}¦{empty}¦{sp}%s¦include::x.adoc[]¦include::%s[]¦ifdef::topics[]\n%s\nendif::[]¦\
            ifndef::x[%s]¦ifdef::x[%s]¦ifeval::[1==1]\n%s\nendif::[]¦\\include::x[]¦\\ifdef::x[]¦endif::[]¦\
            image::a.png[%s]¦image:a.png[%s]¦video::a.mp4[]¦audio::a.mp3[]¦toc::[]¦unknown::a[%s]¦unknown::[]¦\
            [discrete]\n== %s¦[float]\n=== %s¦%s\n-----¦%s\n~~~~~~~¦%s\n=====¦%s\n+++++¦%s\n^^^^^¦Title\n-----¦\
            Title\n====¦Title\n----¦= %s¦=== %s¦==== %s¦===== %s¦====== %s¦======= %s¦== %s ==¦== %s ===¦## %s¦# %s¦\
            ==%s¦== ¦=¦==¦==\t%s¦ == %s¦== %s\n%s¦== %s [[a]]¦== [[a]]%s¦== %s [[a,b]]¦[[when]]\n%s¦[[when]]\n== %s¦\
            [[when]]\n\n%s¦[[when]]¦[[when]]\n[[other]]\n%s¦[[a.b:c]]\n%s¦[[école]]\n%s¦[[_x]]\n%s¦[[a b]]\n%s¦\
            [[1a]]\n%s¦[[when,%s]]\n%s¦[[]]\n%s¦[[when]]%s¦[[when]]\n* %s¦[[when]]\n|===\n|%s\n|===¦[#id]\n%s¦\
            [.role]\n%s¦[#id.role%%opt]\n%s¦[style]\n%s¦[]\n%s¦[id=x]\n%s¦[a\n%s¦a]\n%s¦[%s]\n%s¦[%s]¦[ a]\n%s¦\
            [{x}]\n%s¦["a"]\n%s¦ %s¦\t%s¦  %s\n%s¦ %s\n\n %s¦+\n%s¦%s +\n%s¦%s\n+\n%s¦%s +¦<1> %s¦<.> %s¦1. %s¦\
            2. %s¦1. %s\n2. %s¦1. %s\n3. %s¦0. %s¦a. %s¦b. %s¦A. %s\nB. %s¦i) %s¦1) %s¦I) %s\nII) %s¦* [ ] %s¦\
            * [x] %s¦* [*] %s¦*  %s¦*\t%s¦*** %s¦** %s¦***** %s¦****** %s¦******* %s¦.. %s¦..... %s¦...... %s¦• %s¦\
            -- %s¦- [ ] %s¦%s::¦%s::\n%s¦%s::\n\n%s¦%s::\n  %s¦%s::\n* %s¦%s::\n\n* %s¦%s::\n. %s¦%s:: * %s¦\
            %s::\n+\n%s¦%s::\n%s::\n%s¦%s:: %s\n\n%s:: %s¦%s:: %s\n%s¦%s:: %s\n\n%s¦%s::: %s¦:::: %s¦\
            %s:: %s\n%s::: %s¦%s;; %s¦%s:: %s\n%s;; %s¦%s::%s¦:: %s¦%s :: %s¦a:: b:: %s¦a::b:: %s¦*a*:: %s¦\
            [[a]]b:: %s¦xref:a.adoc[b]:: %s¦link:a.pdf[b]:: %s¦https://e.org[b]:: %s¦"a":: %s¦a:::: %s¦\
            [horizontal]\n%s:: %s¦[qanda]\n%s:: %s¦[glossary]\n%s:: %s¦[bibliography]\n* [[[a]]] %s¦[start=3]\n. %s¦\
            [%%reversed]\n. %s¦[loweralpha]\n. %s¦[square]\n* %s¦[none]\n* %s¦[figures]\n%s¦[documents]\n* %s¦\
            [figures]\n. %s¦[timetable]\n%s¦[timetable]\n* %s¦[timetable]\na:: %s¦[figures]\n|===\n|%s\n|===¦\
            [figures]\n\n%s:: %s¦[figures]\n== %s¦[timetable]\n== %s¦[figures,a]\n%s:: %s¦[figures.b]\n%s:: %s¦\
            [figures#b]\n%s:: %s¦[Figures]\n%s:: %s¦[[a]]\n[figures]\n%s:: %s¦[figures]\n[[a]]\n%s:: %s¦\
            .%s\n[figures]\n%s:: %s¦[figures]\n.%s\n%s:: %s¦[figures]\n[documents]\n%s:: %s¦[documents ]\n%s:: %s¦\
            [figures]\n// %s\n%s:: %s¦[figures]\n%s:: %s\n\n[figures]\n%s:: %s¦[abstract]\n%s¦[partintro]\n%s¦\
            [sect2]\n== %s¦[appendix]\n== %s¦[index]\n== %s¦[preface]\n== %s¦[glossary]\n== %s¦\
            [stem]\n++++\n%s\n++++¦[comment]\n%s¦[pass]\n%s¦[listing]\n%s¦[literal]\n%s¦[sidebar]\n%s¦[example]\n%s¦\
            [source,ruby]\n----\n%s <1>\n----\n<1> %s¦[subs=+quotes]\n%s¦[subs=""]\n%s¦[normal]\n %s¦\
            [%%hardbreaks]\n%s\n%s¦[lead]\n%s¦[.lead]\n%s¦:hardbreaks:\n\n%s\n%s¦:sectnums:¦:sectnums:\n\n== %s¦\
            :leveloffset: 1\n\n== %s¦:idprefix: x\n\n== %s¦:sectids!:\n\n== %s¦:experimental:\n\nkbd:[a] %s¦\
            :compat-mode:\n\n'a' `b` %s¦:attribute-missing: skip\n\n%s {x}¦:icons: font\n\nNOTE: %s¦\
            :doctype: book\n\n== %s¦:cellbgcolor: red¦:toc:¦:a: b \\\n%s¦----¦====¦|===¦____¦--¦****¦++++¦////¦....¦\
            ```¦!===¦,===¦:===¦\u2028%s¦\f\n%s¦\u00a0\n%s¦\u00a0%s¦\0%s¦%s\0¦\u000b%s\n\u000b¦* %s\n  %s¦* %s\n %s¦\
            * %s\n\n  %s¦* %s\n\n\n* %s¦* %s\n\n%s¦* %s\n+\n%s¦* %s\n+\n----\n%s\n----¦* %s\n\n+\n%s¦* %s\n+\n\n%s¦\
            * %s\n----\n%s\n----¦* %s\n[[a]]\n* %s¦* %s\n.%s\n* %s¦* %s\n// %s\n* %s¦* %s\n\n// %s\n\n* %s¦\
            * %s\n\n//\n\n. %s¦* %s\n|===\n|%s\n|===¦* %s\n== %s¦* %s\n\n== %s¦* %s\n:a: b\n* %s¦* %s\n%s:: %s¦\
            %s:: %s\n* %s¦* %s\n. %s\n* %s¦* %s\n** %s\n*** %s\n* %s¦** %s\n* %s¦* %s\n*** %s\n** %s¦\
            - %s\n* %s\n- %s¦* %s\n- %s\n* %s\n- %s¦. %s\n* %s\n.. %s¦* %s\n\n** %s\n\n* %s¦ * %s\n * %s¦\
            * %s\n  ** %s¦- %s\n  - %s¦* %s\n[figures]\n%s:: %s¦* %s\n'''\n%s¦* \n* %s¦*\n%s¦* *a*\n* %s¦* \\* %s¦\
            . \n. %s¦* +\n%s¦* %s +\n%s¦* {empty}\n%s¦* ----\n%s¦* [[a]]%s¦* [a] %s¦* :a: %s¦* .%s¦* == %s¦* |%s¦\
            * NOTE: %s¦* a:: %s¦* a::\n%s""");

    private static final List<String> EXTENT = List.of("", "\n", "\n\n", " \n", "\t\n\n", "+\n", "\n+\n");

    private final Draw draw;
    private final RandomWords words;
    private final RandomTables tables;
    private int level;

    RandomBlocks(Draw draw, RandomWords words) {
        this.draw = draw;
        this.words = words;
        tables = new RandomTables(draw, words, () -> draw.odd() ? inner() : partOfACell());
    }

    /** Begins below the title of a page. */
    void begin() {
        level = 0;
    }

    String block() {
        if (draw.odd()) {
            return odd();
        }
        return switch (draw.below(14)) {
            case 0, 1, 2 -> heading();
            case 3, 4 -> lead() + id() + list(draw.of(List.of("*", "-")));
            case 5 -> lead() + id() + list(".");
            case 6 -> lead() + id() + descriptions();
            case 7 -> lead() + id() + "[figures]\n" + descriptions();
            case 8 -> lead() + "[documents]\n" + id() + documents();
            case 9, 10 -> id() + tables.table();
            case 11 -> id() + quotation();
            default -> id() + words.sentences() + "\n";
        };
    }

    private String id() {
        return draw.oneIn(8)
                ? "[#" + draw.of(List.of("when", "who", "x-")) + draw.below(draw.odd() ? 2 : 9999) + "]\n"
                : "";
    }

    private String quotation() {
        String lines = draw.of(List.of("", "[quote]\n", "[quote, A Writer]\n"));
        return lines + "____\n" + draw.joined(draw.between(1, 3), draw.odd() ? "" : "\n", this::inner) + "____\n";
    }

    private String partOfACell() {
        return draw.oneIn(2) ? words.sentence() + "\n" : lead() + list(draw.of(List.of("*", "-", ".")));
    }

    /** What stands in a quotation. */
    private String inner() {
        return switch (draw.below(6)) {
            case 0 -> lead() + list(draw.of(List.of("*", "-", ".")));
            case 1 -> lead() + descriptions();
            case 2 -> draw.odd() ? odd() : id() + words.sentences() + "\n";
            case 3 -> draw.odd() ? block() : words.sentences() + "\n";
            default -> words.sentences() + "\n";
        };
    }

    String odd() {
        String form = draw.of(ODD);
        Object[] filled = IntStream.range(0, 4)
                .mapToObj(i -> draw.oneIn(3) ? words.sentence() : words.phrase())
                .toArray();
        return form.formatted(filled) + "\n" + (draw.oneIn(12) ? draw.of(EXTENT) : "");
    }

    private String heading() {
        level = draw.odd() ? draw.between(0, 6) : draw.between(1, Math.min(level + 1, 4));
        String title =
                draw.odd() ? draw.of(List.of("Schools", "Schools 2", "When1", "The -- when", "x 1")) : words.title();
        return id() + "=".repeat(level + 1) + " " + title + "\n\n" + words.sentences() + "\n";
    }

    /** What stands between lists, so that they are two. */
    private String lead() {
        return draw.odd() ? "" : words.sentence() + "\n\n";
    }

    private String list(String marker) {
        int items = draw.between(1, 4);
        StringBuilder list = new StringBuilder();
        int depth = 1;
        for (int i = 0; i < items; i++) {
            list.append(gap())
                    .append(marker(marker, depth))
                    .append(' ')
                    .append(item())
                    .append('\n');
            depth = draw.odd() ? draw.between(1, 3) : depth;
        }
        return list.toString();
    }

    private String marker(String marker, int depth) {
        return draw.odd() ? draw.of(List.of("*", "**", "-", ".", "..", "1.", "a.", "* [ ]")) : marker.repeat(depth);
    }

    private String gap() {
        return draw.odd() ? draw.of(List.of("\n", " ", "\n\n", "  ", "+\n", "\n+\n", "// a\n", "\t", "[[a]]\n")) : "";
    }

    private String item() {
        return draw.odd() ? words.sentences() : words.sentence();
    }

    private String descriptions() {
        String form =
                draw.odd() ? draw.of(List.of("%s:: %s", "%s::\n%s", "%s::", "%s::\n\n%s", "%s::: %s")) : "%s:: %s";
        return draw.joined(draw.between(1, 3), gap(), () -> form.formatted(words.phrase(), item()) + "\n");
    }

    private String documents() {
        return draw.joined(draw.between(1, 3), gap(), () -> "link:a.pdf[%s]:: %s\n".formatted(words.title(), item()));
    }
}
