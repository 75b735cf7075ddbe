package org.leadershipcatalogue.asciidoc;

import java.util.List;
import java.util.stream.IntStream;

/** Lines of text: words with a few macros and marks, and where they are odd, whatever AsciiDoc reads in a line, or nearly. */
final class RandomWords {

    private static final List<String> WORDS = Draw.parts("""
            the¦school¦leaders¦of¦a¦pupils’¦two¦2007¦9.00–12.30¦teaching¦London¦£250,¦(free)¦“outstanding”¦\
            well-being¦café¦Wednesday¦and¦in¦for¦Year 11¦twelve¦16,""");

    private static final List<String> CAPITALS = List.of("Schools", "The", "Each", "Leaders", "London", "It", "Twelve");

    private static final List<String> PAGES = List.of("a.adoc", "../programmes/lead-a-team.adoc", "a-b.adoc");

    private static final List<String> FILES = List.of("flyer.pdf", "../files/2007.pdf", "a-b/c.csv");

    private static final List<String> MARKED = List.of("the", "school", "two leaders", "well-being", "café", "Year 11");

    private static final List<String> ODD_TARGETS = Draw.parts("""
            ¦a.adoc#when¦a_b.adoc¦../files/a_b_c.pdf¦#when¦when¦#¦a.adoc#¦A heading¦a b.adoc¦a%20b.pdf¦\
            //example.org/¦a.html¦a¦a/¦../¦a.b¦a@b.org¦{x}¦{topics}¦_a_¦a_b_c*d*e¦a&b¦a?b=c&d=e¦a<b>¦a"b¦a'b¦a--b¦\
            a...¦(C)¦é¦語.adoc¦a]b¦a\\]b¦+a+¦++a b++¦.¦:a¦a:b¦/a¦a,b¦a;b¦a\u00a0b¦https://example.org/¦javascript:x¦\
            tel:123¦a.adoc#b#c¦a.ADOC¦a.asciidoc¦*a*¦a``b``¦a^b^¦~a~¦a$1¦a\\¦a#_b¦a.pdf#b¦a.adoc?b""");

    private static final List<String> ODD_ATTRIBUTES = Draw.parts("""
            ¦^¦words^¦words,role=x¦words,window=_blank¦"words, more"¦words, more¦a=b¦role=x¦a]b¦a\\]b¦ words ¦ ¦,¦=¦\
            words=¦"a"b¦[a]¦two\nlines¦https://example.org¦"a^"¦title=T,role=r¦id=i¦1,2,3¦{x}¦{topics}¦*a*¦_a_¦`a`¦\
            &¦<¦>¦"¦'¦a'b¦(C)¦...¦a--b¦a -- b¦a\\\\]¦\\¦+a+¦a,b="c¦link:a[b]¦xref:a.adoc[b¦opts=nofollow¦a ^¦^a¦$1¦\
            a\tb¦a, role="b"¦words,,¦'a, b'¦<b>¦a\u00a0¦[.x]#a#¦((a))¦[[a]]¦image:a.png[]""");

    private static final List<String> MACROS = Draw.parts("""
            link¦xref¦mailto¦image¦icon¦kbd¦btn¦menu¦footnote¦footnoteref¦anchor¦indexterm¦indexterm2¦pass¦stem¦\
            latexmath¦asciimath¦audio¦video¦include¦ifdef¦toc¦tel¦unknown¦xlink¦Xref¦linkxref¦counter¦1link¦é¦_link¦\
            a:link¦x.link""");

    private static final List<String> ADDRESSES = Draw.parts("""
            https://example.org¦https://example.org/¦http://example.org/a_b_c¦https://example.org/a?b=c&d=e#f¦\
            https://example.org/*a*¦ftp://example.org¦irc://example.org¦file:///a¦HTTPS://example.org¦https://¦\
            https:/example.org¦httpsx://example.org¦https://example.org/a--b¦https://é.example/¦\
            https://example.org/...¦https://example.org/(a)¦https://a@example.org¦a@example.org¦a@b.c¦\
            a.b+c%d@example.co.uk¦a&b@example.org¦www.example.org¦//example.org¦data:text/plain,a¦\
            https://example.org/~a¦https://example.org/a'b¦https://example.org/{x}""");

    private static final List<String> MARKS = Draw.parts("""
            *¦**¦_¦__¦`¦``¦#¦##¦^¦~¦+¦++¦+++¦$$¦'¦"¦''¦***¦___¦_*¦*_¦`+¦**_¦^^""");

    private static final List<String> PAIRS = Draw.parts("""
            "`…`"¦'`…`'¦``…''¦`…'¦((…))¦(((…)))¦[[…]]¦[[[…]]]¦<<…>>¦{…}¦&…;¦<…>¦[…]¦pass:[…]¦pass:q[…]¦[.role]#…#¦\
            [role]*…*¦[#id]_…_¦[]*…*¦[x-]+…+¦\\*…*¦\\**…**¦\\_…_¦*…_¦**…*¦*…**¦&#…;¦&#x…;¦<b>…</b>""");

    private static final List<String> ODD_WORDS = Draw.parts("""
            (C)¦(R)¦(TM)¦\\(C)¦(c)¦...¦\\...¦....¦--¦ -- ¦a--b¦a --b¦a-- b¦---¦\\--¦a\\--b¦->¦=>¦<-¦<=¦<->¦\\->¦\
            -&gt;¦don't¦don\\'t¦5'4¦é'é¦a`'b¦`'¦''¦'a'¦"a"¦&amp;¦&lt;¦&#167;¦&#xA7;¦&copy;¦&nbsp;¦&frac12;¦&a;¦&ab;¦\
            &#1;¦&#12345678;¦&;¦AT&T¦a<b¦a>b¦<b>¦</b>¦<!-- a -->¦{topics}¦{x}¦{sp}¦{nbsp}¦{empty}¦\\{x}¦{x\\}¦\
            {counter:a}¦{set:a:b}¦{}¦{ x }¦{X-y_1}¦{é}¦{author}¦{doctitle}¦{docname}¦{page-x}¦{1}¦{asterisk}¦\
            {two-colons}¦a +¦+¦\\¦\\\\¦a\\¦$1¦\\1¦$0¦${a}¦\\E¦\\Q¦%s¦%¦|¦\\|¦!¦a|b¦2+|¦a|¦e|¦::¦a::¦:: a¦a:: b¦;;¦\
            a;;¦:::¦a:b¦:a:¦//¦// a¦a//b¦<1>¦<.>¦<a>¦* a¦- a¦. a¦1. a¦[ ]¦[x]¦[*]¦[[a]]¦[[a,b]]¦\\[[a]]¦[a]¦[.a]¦\
            ((a))¦(((a,b)))¦))¦((¦[¦]¦]]¦[[¦(¦)¦{¦}¦NOTE:¦NOTE: a¦TIP:¦(1)¦1)¦i)¦A.¦a.¦1.¦I)¦•¦• a¦– a¦— a¦語¦日本語です¦\
            é¦É¦e\u0301¦ﬁ¦ß¦İ¦ı¦ΑΣ¦Σ¦ǅ¦ʼn¦ª¦²¦½¦Ⅷ¦Ⓐ¦‿¦⁀¦😀¦👩\u200d🏫¦\u200d¦\u200b¦\ufeff¦\u00ad¦\u00a0¦\u3000¦\u2003¦\
            -a-¦\u2028¦\u2029¦\u0085¦\u000b¦\f¦\u0001¦\u0096¦\u0097¦\u001b¦\u007f¦\0¦\t¦\u0301¦\u0640¦٣¦१¦𝟙¦𝒜¦\
            \ud83e\udee0¦\u1e9e¦\u0c5d¦\u31bf¦\ufffd¦\ufffe¦ạ¦ก็¦한¦ｱ¦\u200e¦\u202e¦ʻ¦ˈ¦a‘b’¦…¦„¦«a»¦€¦a*b¦a_b_c¦\
            a*b*c¦2*3*4¦a_b¦_¦*¦#1¦#a¦a#b¦C#¦C++¦~¦^2¦x^2^¦H~2~O¦`a`¦`¦@¦=¦== a¦=¦a=b¦?¦!¦.¦,¦;¦:¦/¦-¦'¦"¦;""");

    private static final List<String> NEIGHBOURS = Draw.parts("""
            a¦Z¦1¦é¦語¦_¦-¦.¦,¦;¦:¦!¦?¦(¦)¦[¦]¦{¦}¦<¦>¦"¦'¦`¦*¦#¦&¦/¦\\¦|¦+¦=¦~¦^¦%¦$¦@¦’¦“¦”¦—¦–¦…¦😀¦\u00a0¦\u200d¦\
            \u200b¦\u0301¦\t¦ ¦  ¦\n¦²¦ª¦\u0001¦\u2028¦\u3000¦="¦’s""");

    /** What AsciiDoc may take for more than a letter; pages are edited with it too. */
    static final List<String> SPECIALS = Draw.parts("""
            *¦_¦`¦#¦^¦~¦+¦'¦"¦[¦]¦[[¦]]¦(¦)¦((¦))¦{¦}¦<¦>¦<<¦>>¦&¦;¦:¦::¦\\¦|¦!¦=¦-¦--¦.¦..¦...¦,¦/¦//¦$¦%¦@¦\n¦ ¦\
            \t¦ +\n¦\n\n¦\n+\n¦**¦__¦\n* ¦\n. ¦\n== ¦|===¦a¦1¦é¦语¦\u00a0¦link:¦xref:¦https://¦mailto:¦\u0301¦\u200d¦\
            😀¦\r¦\n ¦\n\t¦footnote:[¦footnote:[a]¦a@b.org¦https://a.b/c¦xref:a.adoc[b]¦*a*¦_b_¦a:: ¦\n\n* ¦=¦\
            \nifdef::a[]\n¦\ninclude::a.adoc[]\n¦\\|¦\n//¦pass:[""");

    private final Draw draw;

    RandomWords(Draw draw) {
        this.draw = draw;
    }

    /** A line or several, which begins like a sentence. */
    String sentences() {
        return draw.joined(draw.oneIn(3) ? draw.between(2, 3) : 1, draw.odd() ? oddGap() : "\n", this::sentence);
    }

    /** One line, unless it is odd. */
    String sentence() {
        String first = draw.odd() ? piece(2) : draw.of(CAPITALS);
        String last = draw.odd() ? "" : ".";
        return first + rest(draw.between(0, 9)) + last;
    }

    private String rest(int pieces) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            rest.append(draw.odd() ? oddGap() : " ").append(piece(2));
        }
        return rest.toString();
    }

    /** A few words without macros and marks. */
    String title() {
        return draw.odd()
                ? phrase()
                : draw.of(CAPITALS) + " " + draw.joined(draw.between(0, 4), " ", () -> draw.of(WORDS));
    }

    /** A few words without a full stop. */
    String phrase() {
        return (draw.odd() ? piece(2) : draw.of(CAPITALS)) + rest(draw.between(0, 3));
    }

    private String oddGap() {
        return draw.of(List.of("", "", "\n", " +\n", "  ", "\t", "\u00a0", ", ", " \n", "\n ", ".", ":", "-", "\n\n"));
    }

    private String piece(int depth) {
        if (depth > 0 && draw.odd()) {
            return odd(depth);
        }
        return switch (draw.below(30)) {
            case 0 -> "*" + (draw.odd() ? words() : draw.of(MARKED)) + "*";
            case 1 -> "_" + (draw.odd() ? words() : draw.of(MARKED)) + "_";
            case 2 -> "xref:" + target(PAGES) + "[]";
            case 3 -> "xref:" + target(PAGES) + "[" + words() + "]";
            case 4 -> "link:" + target(FILES) + "[" + words() + "]";
            case 5 -> "https://example.org/" + draw.of(List.of("", "a", "a-b/", "a.pdf")) + "[" + words() + "]";
            case 6 -> draw.of(WORDS) + "footnote:[" + words() + "]";
            case 7 -> draw.of(List.of("office@example.org", "https://example.org/", "https://example.org/a-b.pdf"));
            default -> draw.of(WORDS);
        };
    }

    private String words() {
        return draw.joined(draw.between(1, 3), " ", () -> draw.of(draw.odd() ? ODD_WORDS : WORDS));
    }

    private String target(List<String> usual) {
        return draw.of(!draw.odd() ? usual : draw.oneIn(3) ? draw.oneIn(2) ? PAGES : FILES : ODD_TARGETS);
    }

    private String odd(int depth) {
        return draw.from(
                () -> marked(depth),
                () -> marked(depth),
                () -> neighbour() + marked(depth) + neighbour(),
                () -> draw.of(ODD_WORDS),
                () -> draw.of(ODD_WORDS),
                () -> draw.of(ODD_WORDS) + draw.of(ODD_WORDS),
                () -> neighbour() + piece(0) + neighbour(),
                () -> neighbour() + macro(depth) + neighbour(),
                () -> macro(depth),
                () -> neighbour() + "footnote:" + draw.of(List.of("", "", "", "a", "b")) + "[" + inner(depth) + "]",
                () -> neighbour() + draw.of(ADDRESSES) + (draw.oneIn(2) ? "[" + attributes(depth) + "]" : neighbour()),
                this::noise,
                () -> draw.joined(draw.between(1, 60), "", () -> draw.of(WORDS) + " "));
    }

    /** A few special things, over and over again, so that what opens is closed here and there. */
    String noise() {
        List<String> few =
                IntStream.range(0, draw.between(2, 5)).mapToObj(i -> special()).toList();
        return draw.joined(draw.between(2, 10), "", () -> draw.of(few));
    }

    private String special() {
        return switch (draw.below(12)) {
            case 0 -> draw.of(WORDS);
            case 1 -> draw.of(ODD_WORDS);
            case 2 -> draw.of(NEIGHBOURS);
            case 3 -> macro(1);
            default -> draw.of(SPECIALS);
        };
    }

    private String neighbour() {
        return draw.oneIn(3) ? "" : draw.of(NEIGHBOURS);
    }

    private String marked(int depth) {
        String open = draw.of(MARKS);
        String close = open;
        if (draw.oneIn(3)) {
            String pair = draw.of(PAIRS);
            open = pair.substring(0, pair.indexOf('…'));
            close = pair.substring(pair.indexOf('…') + 1);
        }
        return open + (draw.oneIn(6) ? neighbour() : "") + inner(depth) + (draw.oneIn(6) ? neighbour() : "") + close;
    }

    private String inner(int depth) {
        return switch (draw.below(5)) {
            case 0 -> draw.of(ODD_WORDS);
            case 1 -> depth > 0 ? odd(depth - 1) : "";
            case 2 -> piece(depth - 1) + "\n" + piece(depth - 1);
            default -> words();
        };
    }

    private String macro(int depth) {
        String name = draw.of(draw.oneIn(2) ? MACROS.subList(0, 2) : MACROS);
        String target = target(draw.oneIn(2) ? PAGES : ODD_TARGETS);
        return name + (draw.oneIn(8) ? "::" : ":") + target + "[" + attributes(depth) + "]";
    }

    private String attributes(int depth) {
        return draw.oneIn(3) ? piece(depth - 1) : draw.oneIn(2) ? words() : draw.of(ODD_ATTRIBUTES);
    }
}
