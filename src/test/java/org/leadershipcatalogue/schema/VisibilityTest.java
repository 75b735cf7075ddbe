package org.leadershipcatalogue.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipcatalogue.testing.SiteCase;

class VisibilityTest {

    private static SiteCase site(Path folder, String field) {
        return SiteCase.in(folder).file("content/organisations/network.adoc", """
                = The Network
                :summary: A network of schools.
                :kind: network
                """ + field);
    }

    @ParameterizedTest
    @CsvSource({
        "publish-on: 2 June 2023, 2023-06-01T22:59:00Z, false",
        "publish-on: 2 June 2023, 2023-06-01T23:00:00Z, true",
        "expire-on: 2 June 2023, 2023-06-02T22:59:00Z, true",
        "expire-on: 2 June 2023, 2023-06-02T23:00:00Z, false"
    })
    void followsTheDayOfTheBuildInLondon(String field, String now, boolean isShown, @TempDir Path folder) {
        SiteCase site = site(folder, ":" + field + "\n").now(now);

        assertEquals(isShown, site.build().hasNoFinding().has("organisations/network/index.html"));
        assertEquals(true, site.withDrafts().build().hasNoFinding().has("organisations/network/index.html"));
    }

    @Test
    void saysInReferencesWhyTheEntryIsNotSeen(@TempDir Path folder) {
        site(folder, ":publish-on: 2 June 2023\n")
                .file("content/organisations/old.adoc", """
                        = Old network
                        :summary: A network of schools.
                        :kind: network
                        :expire-on: 31 May 2023
                        """)
                .file("content/places/hall.adoc", """
                        = Hall
                        :summary: A hall.
                        :organisation: network
                        """)
                .file("content/places/house.adoc", """
                        = House
                        :summary: A house.
                        :organisation: old
                        """)
                .build()
                .hasOnly("""
                        content/places/hall.adoc:3:16: error: organisation “network” is not shown before 2 June 2023, but this page is published [reference-to-draft]
                          change publish-on in organisations/network, or take it out here, or make this page a draft
                        content/places/house.adoc:3:16: error: organisation “old” was shown until 31 May 2023, but this page is published [reference-to-draft]
                          change expire-on in organisations/old, or take it out here, or make this page a draft""");
    }
}
