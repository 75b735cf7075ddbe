package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.model.Revisions;
import org.leadershipcatalogue.testing.Entries;
import org.leadershipcatalogue.testing.Repository;
import org.leadershipcatalogue.testing.SiteCase;

class UpdatesTest {

    private static final String TEMPLATE = """
        <!DOCTYPE html><html lang="en"><head><title>t</title></head><body><h1>h</h1>
        <#if page.updated??><p>Updated ${page.updated.words} ${page.updated.datetime}</p></#if></body></html>
        """;

    @TempDir
    private Path folder;

    private SiteCase site() {
        return SiteCase.in(folder).file("templates/term.ftlh", TEMPLATE);
    }

    @Test
    void areCountedByTheDayInLondon() {
        Instant lateAtNight = Instant.parse("2023-06-30T23:30:00Z");
        Updates updates =
                new Updates(Map.of(Entries.audience("heads").source(), new Revisions(2, lateAtNight)), Map.of());

        assertEquals(
                "2023-07-01",
                updates.of(Entries.audience("heads")).orElseThrow().iso());
    }

    @Test
    void areTheDayOfTheLastCommitThatTouchedTheFile() {
        SiteCase site = site();
        Repository.in(site.source())
                .file("content/topics/a.adoc", "= A\n:summary: One.\n")
                .file("content/topics/b.adoc", "= B\n:summary: One.\n")
                .commit()
                .file("content/topics/b.adoc", "= B\n:summary: Two.\n")
                .commit();

        assertTrue(
                site.build().hasNoFinding().text("topics/a/index.html").contains("Updated 1 January 2023 2023-01-01"));
        assertTrue(site.build().text("topics/b/index.html").contains("Updated 2 January 2023 2023-01-02"));
    }

    @Test
    void countWhatIsIncluded() {
        SiteCase site = site();
        Repository.in(site.source())
                .file("content/topics/a.adoc", "= A\n:summary: One.\n\ninclude::_a.adoc[]\n")
                .file("content/topics/_a.adoc", "One.\n")
                .commit()
                .file("content/topics/_a.adoc", "Two.\n")
                .commit();

        assertTrue(site.build().hasNoFinding().text("topics/a/index.html").contains("Updated 2 January 2023"));
    }

    @Test
    void areNotSaidWithoutHistory() {
        String page = site().file("content/topics/a.adoc", "= A\n:summary: One.\n")
                .build()
                .hasNoFinding()
                .text("topics/a/index.html");

        assertFalse(page.contains("Updated"), page);
    }

    /** The only commit of a shallow clone seems to touch every file. */
    @Test
    void areNotSaidInAShallowClone() {
        SiteCase site = site().file("content/topics/a.adoc", "= A\n:summary: One.\n");
        Path copy = folder.resolve("copy");
        Repository.in(site.source())
                .commit()
                .git(
                        "clone",
                        "-q",
                        "--depth",
                        "1",
                        site.source().toUri().toString(),
                        copy.resolve("site").toString());
        String page = SiteCase.in(copy)
                .file("templates/term.ftlh", TEMPLATE)
                .build()
                .hasNoFinding()
                .text("topics/a/index.html");

        assertFalse(page.contains("Updated"), page);
        assertTrue(site.build().text("topics/a/index.html").contains("Updated"));
    }
}
