package org.leadershipcatalogue.schema;

import static org.leadershipcatalogue.schema.SchemaCase.site;

import org.junit.jupiter.api.Test;

class CirclesTest {
    private static final String INITIATIVE = ":scope: local\n:led-by: ucl\n";

    @Test
    void namesTheWholeCircleOnceAtTheFirstEntryByPath() {
        site().programme("start", ":part-of: m\n")
                .programme("z", ":part-of: b\n")
                .programme("m", ":part-of: z\n")
                .programme("b", ":part-of: m\n")
                .finds("""
                        content/programmes/b.adoc:5:11: error: programmes/b is part of programmes/m, which is part of programmes/z, which is part of programmes/b [circular-reference]
                          remove the line part-of from one of them, or name another entry there""");
    }

    @Test
    void findsAnEntryThatIsPartOfItself() {
        site().named("content/initiatives/x.adoc", INITIATIVE + ":part-of: x\n").finds("""
                content/initiatives/x.adoc:5:11: error: initiatives/x is part of itself [circular-reference]
                  remove the line part-of""");
    }

    @Test
    void findsCirclesOfBroaderTermsToo() {
        site().named("content/regions/a.adoc", ":broader: b\n")
                .named("content/regions/b.adoc", ":broader: a\n")
                .finds("""
                        content/regions/a.adoc:3:11: error: regions/a is within regions/b, which is within regions/a [circular-reference]
                          remove the line broader from one of them, or name another entry there""");
    }

    @Test
    void findsEachOfTwoCircles() {
        site().programme("a", ":part-of: a\n").programme("b", ":part-of: b\n").finds("""
                content/programmes/a.adoc:5:11: error: programmes/a is part of itself [circular-reference]
                  remove the line part-of""", """
                content/programmes/b.adoc:5:11: error: programmes/b is part of itself [circular-reference]
                  remove the line part-of""");
    }

    @Test
    void acceptsALongChainAndTwoPartsOfOneWhole() {
        site().programme("a", ":part-of: b\n")
                .programme("b", ":part-of: d\n")
                .programme("c", ":part-of: d\n")
                .programme("d", "")
                .finds();
    }
}
