package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.SiteCase;

class RelatedTest {

    private static final String TEMPLATE = """
        <!DOCTYPE html><html lang="en"><head><title>t</title></head><body><h1>h</h1><pre>
        <#list page.related as other>${other.label} ${other.title.text}: ${other.reason}
        </#list>
        <#list page.groups as group>[${group.heading}<#list group.cards as card> ${card.title}</#list>]
        </#list>
        </pre></body></html>
        """;

    @TempDir
    private Path folder;

    private SiteCase site;

    @BeforeEach
    void begin() {
        site = SiteCase.in(folder)
                .file("templates/programme.ftlh", TEMPLATE)
                .file("templates/initiative.ftlh", TEMPLATE)
                .file("content/organisations/ucl.adoc", "= UCL\n:summary: A university.\n:kind: university\n")
                .file("content/organisations/hall.adoc", "= The Hall\n:summary: A school.\n:kind: school\n")
                .file("content/audiences/heads.adoc", "= Headteachers\n:summary: They lead.\n")
                .file("content/audiences/deputies.adoc", "= Deputies\n:summary: They help to lead.\n")
                .file("content/topics/ict.adoc", "= ICT\n:summary: Computers.\n")
                .file("content/topics/coaching.adoc", "= Coaching\n:summary: Talking.\n");
    }

    private RelatedTest programme(String name, String audience, String runBy, String more) {
        site.file(
                "content/programmes/" + name + ".adoc",
                "= " + name.toUpperCase(Locale.ROOT) + "\n:summary: Learn.\n:audiences: " + audience
                        + "\n:starts: not known\n:run-by: " + runBy + "\n" + more);
        return this;
    }

    private RelatedTest initiative(String name, String ledBy, String more) {
        site.file(
                "content/initiatives/" + name + ".adoc",
                "= " + name.toUpperCase(Locale.ROOT) + "\n:summary: Work.\n:scope: national\n:led-by: " + ledBy + "\n"
                        + more);
        return this;
    }

    private String shown(String address) {
        String page = site.build().hasNoFinding().text(address + "/index.html");
        return page.substring(page.indexOf("<pre>") + 5, page.indexOf("</pre>"))
                .strip()
                .replaceAll("\n+", "\n");
    }

    @Test
    void sayWhyEachIsNamedTheClosestFirst() {
        initiative("strategy", "hall", "")
                .programme("a", "heads", "ucl", ":leads-to: b\n:part-of: strategy\n:topics: coaching, ict\n")
                .programme("b", "deputies", "hall", "")
                .programme("before", "deputies", "hall", ":leads-to: a\n")
                .programme("same-audience", "heads", "hall", "")
                .programme("same-audience-and-topic", "heads", "hall", ":topics: ict\n")
                .programme("same-topic", "deputies", "hall", ":topics: coaching\n")
                .programme("sibling", "deputies", "hall", ":part-of: strategy\n")
                .initiative("led", "ucl", "");

        assertEquals("""
            Programme B: Leads on from here
            Programme BEFORE: Leads up to this
            Programme SIBLING: Also part of STRATEGY
            Initiative LED: Led by UCL
            Programme SAME-AUDIENCE-AND-TOPIC: Also for headteachers, on ICT
            Programme SAME-TOPIC: Also on coaching\
            """, shown("programmes/a"));
    }

    @Test
    void areAtMostSixAndThoseThatFollow() {
        for (String name : List.of("a", "b", "c", "d", "e", "f", "g", "h", "i")) {
            programme(name, "heads", "ucl", "");
        }

        assertEquals("""
            Programme H: Run by UCL
            Programme I: Run by UCL
            Programme A: Run by UCL
            Programme B: Run by UCL
            Programme C: Run by UCL
            Programme D: Run by UCL\
            """, shown("programmes/g"));
    }

    @Test
    void areNotOnlyThoseOfOneReasonWhereThereAreOthers() {
        for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
            programme(name, "heads", "ucl", name.equals("a") ? ":topics: ict\n" : "");
        }
        programme("z", "heads", "hall", ":topics: ict\n");

        assertEquals("""
            Programme B: Run by UCL
            Programme C: Run by UCL
            Programme D: Run by UCL
            Programme Z: Also for headteachers, on ICT
            Programme E: Run by UCL
            Programme F: Run by UCL\
            """, shown("programmes/a"));
    }

    @Test
    void leaveOutWhatThePageNamesAlready() {
        initiative("whole", "ucl", "").programme("part", "heads", "ucl", ":part-of: whole\n");

        assertEquals("", shown("programmes/part"));
        assertEquals("[Part of this PART]", shown("initiatives/whole"));
    }

    @Test
    void areNamedOnceAndNotAsACardToo() {
        programme("first", "heads", "ucl", ":leads-to: second\n").programme("second", "heads", "ucl", "");

        assertEquals("Programme FIRST: Leads up to this", shown("programmes/second"));
    }

    @Test
    void areNoneForAnEntryThatStandsAlone() {
        programme("lonely", "heads", "ucl", "").programme("other", "heads", "hall", "");

        assertEquals("", shown("programmes/lonely"));
    }
}
