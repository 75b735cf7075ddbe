package org.leadershipcatalogue.asciidoc;

import java.util.List;
import java.util.stream.Collectors;

/** Pages by chance: ordinary ones, ones with a few oddities, and ones that are nothing else. */
final class RandomPages {

    private static final String TITLE = "= Title\n\n";

    private static final List<String> ODD_HEADERS = Draw.parts("""
            ¦= Title\n¦\n= Title\n\n¦= Title\nA. Writer\n\n¦= Title\nA. Writer <a@example.org>\nv1.0\n\n¦\
            = Title\n:topics:\n\n¦= Title\n:topics: a {x}\n\n¦= Title\n:topics: pass:[a]\n\n¦= Title\n:x: a\n\n¦\
            = Title\n// a\n:topics: a\n\n¦= Title\n////\na\n////\n:topics: b\n\n¦// a\n= Title\n\n¦\
            = Title\n:topics: a \\\nb\n\n¦= Title\n:topics: a +\nb\n\n¦= Title\n:topics!:\n\n¦\
            = Title\n:!topics:\n\n¦= Title\n:doctype: book\n\n¦= Title\n:toc:\n\n¦= Title\n:sectnums:\n\n¦\
            = Title\n:experimental:\n\n¦= Title\n:hardbreaks:\n\n¦= Title\n:compat-mode:\n\n¦\
            = Title\n:idprefix: x\n\n¦= Title\n:lang: de\n\n¦= Title\n:leveloffset: 1\n\n¦= Title\n:subs: none\n\n¦\
            = Title\n:sectids!:\n\n¦= Title\n:stem:\n\n¦= Title\n:Topics: a\n\n¦= Title\n:topics : a\n\n¦\
            = Title\n: topics: a\n\n¦= Title\n:topics:a\n\n¦= Title\n:attribute-missing: skip\n\n¦\
            = Title\n:sp: x\n\n¦= Title\n:imagesdir: x\n\n¦Title\n=====\n\n¦= Title: More\n\n¦= *Title* & {x}\n\n¦\
            = Title\n:doctitle: Other\n\n¦= Title\n:author: A\n\n¦= Title\n:title: Other\n\n¦\
            = Title\n:showtitle:\n\n¦= Title\n:description: a\n\n¦= Title\n:date: a\n\n¦= Title\n:status: a\n\n¦\
            = Title\n \n¦= Title\n:topics: a\n \n¦=  Title\n\n¦=\tTitle\n\n¦= \n\n¦== Title\n\n¦# Title\n\n¦\
            =Title\n\n¦[[a]]\n= Title\n\n¦[.a]\n= Title\n\n¦[#a]\n= Title\n\n¦:topics: a\n= Title\n\n¦\
            :topics: a\n\n= Title\n\n¦= Title\nifdef::x[]\n:topics: a\nendif::[]\n\n¦= Title\ninclude::x.adoc[]\n\n¦\
            \ufeff= Title\n\n¦= Title =\n\n¦= Title\n:topics: a\t\n\n¦= Title\n\n:topics: a\n\n¦\
            = Title\n:topics: (C) & <b> -- ' "\n\n¦= Title [[a]]\n\n¦= A\n= B\n\n¦= Title\n:topics: {counter:a}\n\n¦\
            = Title\n:sectanchors:\n\n¦= Title\n:sectlinks:\n\n¦= Title\n\n\n\n¦= Title\n:relfilesuffix: x\n\n¦\
            = Title\n:outfilesuffix: .x\n\n¦= Title\n:xrefstyle: full\n\n¦= Title\n:source: a\n:source: b\n\n¦\
            = Title\n:places: a\n\n¦= Title\n:cost: \\{x}\n\n¦---\na: b\n---\n= Title\n\n¦\
            = Title\n:table-caption: x\n\n¦= Title\n:tabsize: 4\n\n¦= Title\n:hide-uri-scheme:\n\n¦\
            = Title\n:replacements: x\n\n¦= Title\n:linkattrs:\n\n¦= Title\n:docname: x\n\n¦\
            = Title\n:backend: docbook\n\n""");

    private static final List<String> HEADERS = List.of(
            "= Title\n\n",
            "= Lead a team\n:summary: A programme of two terms.\n:topics: coaching, ict\n\n",
            "= Head’s day: 2023–24\n:starts: 4 May 2023\n:source: The network’s web page, undated\n\n");

    private static final List<String> ODD_GAPS = Draw.parts("""
            ¦\n\n¦ \n¦\t\n¦\n\n\n¦+\n¦\u00a0\n¦//\n¦\n//\n\n¦\f\n""");

    private static final List<String> ODD_ENDS = Draw.parts("""
            ¦¦\n¦\n\n¦ ¦\n \n¦\t¦\0¦+\n¦\\¦\u00a0""");

    /** Where a line may stand; those of one page are kept apart. */
    private static final List<String> PLACES = Draw.parts("""
            |===\n|a\n%s\n|===¦|===\n|a |b\n|%s|c\n|===¦|===\n|%s a|b\n|===¦|===\n|A |B\n\na|%s\n|a\n|===¦xref:a%s.adoc[b]¦\
            xref:a.adoc#%s[b]¦link:a%s.pdf[b]¦a %s@b.org¦\
            == %s ==¦== %s =¦== a %s\n\n== a %s¦[#%s]\na¦[quote, %s]\n____\na\n____¦____\n* %s\n____¦[#%s]\n== a¦\
            a.footnote:[%s] b¦a%s@b.org¦a@b%s.org¦%s::\na¦a::\n%s¦1. %s¦\
            %s¦%s¦%s¦A %s¦%s a¦a%sa¦(%s)¦A\n%s¦* %s¦* a %s¦- %s¦. %s¦a:: %s¦%s:: a¦a %s:: b¦== %s¦== A %s¦\
            |===\n|%s\n|===¦|===\n|a %s |b\n\n|a |%s\n|===¦|===\n\na|%s\n|===¦[figures]\n%s:: a¦[figures]\na:: %s¦\
            [documents]\n%s:: a¦*%s*¦_%s_¦*a %s*¦xref:a.adoc[%s]¦link:a.pdf[%s]¦https://example.org/[%s]¦link:%s[a]¦\
            xref:%s[a]¦https://example.org/%s[a]¦[[%s]]\na¦____\n%s\n____¦[%s]\na¦[cols="%s"]\n|===\n|a |b\n|===¦\
            |===\n|[[%s]]a\n|===""");

    private static final List<Integer> ODDNESS = List.of(0, 2, 5, 10, 10, 20, 20, 50, 100, 300);

    private final Draw draw;
    private final RandomWords words;
    private final RandomBlocks blocks;
    private final RandomOutlines outlines;

    RandomPages(Draw draw) {
        this.draw = draw;
        words = new RandomWords(draw);
        blocks = new RandomBlocks(draw, words);
        outlines = new RandomOutlines(draw);
    }

    /** A page as authors write them. */
    String ordinary() {
        return page(0, draw.between(1, 8));
    }

    /** A page that has something odd in it, or not. */
    String any() {
        return draw.oneIn(6) ? headed() : bodied();
    }

    /** What is odd about it is its header. */
    private String headed() {
        draw.begin(0);
        String header = draw.from(
                () -> draw.of(ODD_HEADERS),
                () -> "= " + words.noise() + "\n\n",
                () -> "= Title\n:topics: " + words.noise() + "\n\n",
                () -> "= Title\n:topics: a\n" + words.noise() + "\n\n");
        return header + words.sentence() + "\n";
    }

    private String bodied() {
        String page = page(draw.of(ODDNESS), draw.between(1, 4));
        if (draw.oneIn(100)) {
            page = page.replace("\n", draw.of(List.of("\r\n", "\r", " \n", "\n\n", "\n ")));
        }
        return page;
    }

    /** Something small and odd, in one place or another, as a page by itself. */
    String line() {
        draw.begin(0);
        return TITLE + (draw.oneIn(3) ? outlines.outline() : draw.of(PLACES).replace("%s", words.noise())) + "\n";
    }

    /** One page of the text of several that have nothing but a title above. */
    static String together(List<String> pages) {
        return pages.stream()
                .map(page -> page.substring(TITLE.length()))
                .collect(Collectors.joining("\nWords between.\n\n", TITLE, ""));
    }

    String page(int oddInAThousand, int count) {
        draw.begin(oddInAThousand);
        blocks.begin();
        StringBuilder page = new StringBuilder(draw.of(draw.odd() ? ODD_HEADERS : HEADERS));
        if (oddInAThousand > 0 && draw.oneIn(4)) {
            page.append(blocks.odd()).append(gap());
        }
        for (int i = 0; i < count; i++) {
            page.append(blocks.block()).append(i < count - 1 ? gap() : "");
        }
        if (draw.odd()) {
            page.setLength(page.length() - 1);
            page.append(draw.of(ODD_ENDS));
        }
        return page.toString();
    }

    private String gap() {
        return draw.odd() ? draw.of(ODD_GAPS) : "\n";
    }
}
