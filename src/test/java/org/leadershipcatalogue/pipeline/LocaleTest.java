package org.leadershipcatalogue.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.ReportFormat;
import org.leadershipcatalogue.diagnostic.WorkflowAnnotations;
import org.leadershipcatalogue.testing.FileTree;
import org.leadershipcatalogue.testing.SiteCase;

/** A machine in Cairo or Ankara, with digits and small letters of its own, builds the same site and says the same. */
class LocaleTest {

    private static final List<String> TAGS = List.of("ar-EG", "tr-TR");
    private static final Locale USUAL = Locale.getDefault();
    private static final TimeZone USUAL_ZONE = TimeZone.getDefault();

    private static final String COURSE = """
            = IT for leaders
            :summary: A course of 12 mornings.
            :run-by: network
            :audiences: leaders
            :starts: 28 September 2023
            :ends: 9 May 2024

            [timetable]
            |===
            |Activity |When

            |INTRODUCTION
            |Thursday 28 September 2023, 14.00–16.30
            |===
            """;

    @TempDir
    private Path folder;

    @AfterEach
    void putBack() {
        Locale.setDefault(USUAL);
        TimeZone.setDefault(USUAL_ZONE);
    }

    @Test
    void siteHasTheSameBytesEverywhere() {
        SiteCase site = site().file("content/programmes/it.adoc", COURSE);
        FileTree usual = new FileTree(site.build().hasNoFinding().files());

        for (String tag : TAGS) {
            moveTo(tag);
            assertEquals(
                    List.of(),
                    usual.differences(new FileTree(site.build().hasNoFinding().files())),
                    tag);
        }
    }

    @Test
    void findingsAndReportsAreTheSameEverywhere() {
        SiteCase site = site().file("jbake.properties", "site.title=A\nsite.title=B\n")
                .file(
                        "content/programmes/it.adoc",
                        COURSE.replace("2024", "2022").replace("leaders\n:starts", "leadres\n:STARTS"))
                .file("content/programmes/later.adoc", COURSE.replace("9 May 2024", "9 May 2022"));
        List<String> usual = told(site);

        for (String tag : TAGS) {
            moveTo(tag);
            assertEquals(usual, told(site), tag);
        }
    }

    private static void moveTo(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
    }

    private SiteCase site() {
        return SiteCase.in(folder)
                .file("content/organisations/network.adoc", "= The Network\n:summary: A network.\n:kind: network\n")
                .file("content/audiences/leaders.adoc", "= Leaders\n:summary: People who lead.\n");
    }

    private static List<String> told(SiteCase site) {
        List<Finding> findings = site.build().result().findings();
        List<String> told =
                new ArrayList<>(findings.stream().map(Finding::toString).toList());
        for (ReportFormat format : ReportFormat.values()) {
            told.add(format.text(findings));
        }
        told.add(WorkflowAnnotations.text(findings));
        return told;
    }
}
