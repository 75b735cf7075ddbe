package org.leadershipcatalogue.asciidoc;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A few short lines, each of them the beginning of something. */
final class RandomOutlines {

    private static final Pattern WHOLE = Pattern.compile("\\[.*]|[|]===|____|a::");

    /** What lines begin with that belong together, or do not. */
    private static final List<String> BEGINNINGS = Draw.parts("""
            * ¦* ¦** ¦*** ¦- ¦. ¦. ¦.. ¦1. ¦a:: ¦b:: ¦a::¦[#x]¦[#x]¦____¦[quote]¦[quote, A]¦¦¦¦== ¦=== ¦[figures]¦|¦a|¦|===¦[[x]]""");

    private static final List<String> ODD_BEGINNINGS = Draw.parts("""
            a::¦a::: ¦a::::¦a;; ¦::¦;;¦ ¦\t¦  * ¦ a:: ¦+¦ +¦____¦----¦--¦====¦!===¦.¦.a¦// ¦NOTE: ¦= ¦==== ¦[a]¦\
            [documents]¦[timetable]¦[cols="1,1"]¦'''¦1. ¦a. ¦i) ¦<1> ¦• ¦*\t¦*  ¦- - -¦> ¦"¦-- a¦:a: ¦2+|¦!¦[[x]] ¦\
            * [[y]]""");

    private static final List<String> CONTENTS = Draw.parts("""
            a¦b c¦a¦xref:a.adoc[]¦*a*¦https://a.b¦a |b¦footnote:[a]¦a@b.org¦link:a.pdf[b]¦¦a::¦;;¦a:: b¦[[z]]¦a;; b¦\
            * b¦=¦|===¦_a¦b_¦+¦a +¦::""");

    private final Draw draw;

    RandomOutlines(Draw draw) {
        this.draw = draw;
    }

    /** Of few kinds of lines, so that each kind meets each other. */
    String outline() {
        List<String> beginnings = some(4, () -> draw.of(draw.oneIn(16) ? ODD_BEGINNINGS : BEGINNINGS));
        List<String> contents = some(3, () -> draw.of(draw.oneIn(2) ? CONTENTS : CONTENTS.subList(0, 6)));
        return draw.joined(draw.between(2, 8), "", () -> line(draw.of(beginnings), draw.of(contents)));
    }

    private List<String> some(int most, Supplier<String> drawn) {
        return Stream.generate(drawn).limit(draw.between(1, most)).toList();
    }

    private String line(String beginning, String words) {
        boolean isWhole = WHOLE.matcher(beginning).matches() && !draw.oneIn(10);
        String content = isWhole ? "" : words;
        String id = "x" + (draw.oneIn(10) ? "" : draw.below(9999));
        return beginning.replace("#x", "#" + id).replace("[[x", "[[" + id)
                + content.replace("[z]", "[" + id + "]")
                + draw.of(List.of("\n", "\n", "\n", "\n\n", "\n\n", "\n\n\n"));
    }
}
