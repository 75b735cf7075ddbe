package org.leadershipcatalogue.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;

class LinkSettingsReaderTest {

    private static final String RULE =
            "URLs, a last day and a reason, such as https://example.org/* until 31 January 2027: turns programs away,";

    @TempDir
    private Path folder;

    private final Findings findings = new Findings();

    @Test
    void folderWithoutSettingsHasTheDefaults() {
        assertEquals(LinkSettings.DEFAULT, new ConfigReader(findings).readLinks(folder));
        assertEquals(Duration.ofMinutes(15), LinkSettings.DEFAULT.budget());
    }

    @Test
    void readsEverySetting() throws IOException {
        LinkSettings settings = read("""
                links.minutes = 5
                links.ports = 8080, 8443
                links.ignore.guard = https://example.org/* until 31 January 2027: turns programs away: all of them
                """);

        assertEquals("", printed());
        assertEquals(Duration.ofMinutes(5), settings.budget());
        assertEquals(new TreeSet<>(List.of(80, 443, 8080, 8443)), settings.ports());
        assertEquals(
                List.of(new IgnoreRule(
                        "guard",
                        "https://example.org/*",
                        LocalDate.of(2027, 1, 31),
                        "turns programs away: all of them",
                        new Location("jbake.properties", 3, 1))),
                settings.ignored());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000", "1.5", "soon"})
    void refusesMinutesThatAreNone(String minutes) throws IOException {
        assertEquals(
                LinkSettings.DEFAULT.budget(), read("links.minutes=" + minutes).budget());
        assertEquals(refused("links.minutes", minutes, "a number of minutes from 1 to 999"), printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "80;81", "http"})
    void refusesPortsThatAreNone(String ports) throws IOException {
        assertEquals(LinkSettings.DEFAULT.ports(), read("links.ports=" + ports).ports());
        assertEquals(refused("links.ports", ports, "a list of ports such as 8080, 8443"), printed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/*",
                "https://example.org/* until 31 January 2027",
                "https://example.org/* until 31 January 2027:",
                "https://example.org/* until 31 February 2027: a reason",
                "https://example.org/* until soon: a reason",
                "example.org until 31 January 2027: a reason",
                "https://* until 31 January 2027: a reason",
                "* until 31 January 2027: a reason"
            })
    void refusesRulesWithoutADayOrAReasonAndThoseForEverything(String rule) throws IOException {
        assertEquals(List.of(), read("links.ignore.x=" + rule).ignored());
        assertEquals(refused("links.ignore.x", rule, RULE), printed());
    }

    @Test
    void aBuildSaysWhatIsWrongToo() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("jbake.properties"), "links.minutes=soon\nlinks.ignore.=x\n");

        new ConfigReader(findings).read(folder);

        assertTrue(printed().contains("links.minutes cannot be “soon”"), printed());
        assertTrue(printed().contains("the key “links.ignore.” is not known"), printed());
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/*, https://example.org/, true",
        "https://example.org/*, https://example.org/a?b#c, true",
        "https://example.org/*, https://example.org.example.net/, false",
        "https://example.org/*, http://example.org/, false",
        "https://*.example.org/*.pdf, https://www.example.org/a/b.pdf, true",
        "https://*.example.org/*.pdf, https://www.example.org/a/b.html, false",
        "https://example.org/a.b, https://example.org/aXb, false"
    })
    void aStarStandsForAnyCharacters(String urls, String url, boolean isCovered) {
        IgnoreRule rule =
                new IgnoreRule("x", urls, LocalDate.of(2027, 1, 31), "", Location.startOf("jbake.properties"));

        if (isCovered) {
            assertTrue(rule.covers(url));
        } else {
            assertFalse(rule.covers(url));
        }
    }

    private LinkSettings read(String text) throws IOException {
        Files.writeString(folder.resolve("jbake.properties"), text);
        return new ConfigReader(findings).readLinks(folder);
    }

    private String printed() {
        return findings.sorted().stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }

    private static String refused(String key, String value, String expected) {
        return "jbake.properties:1:" + (key.length() + 2) + ": error: " + key + " cannot be “" + value + "”: "
                + expected
                + " was expected [unknown-setting]\n  change the value, or remove the line to have the default";
    }
}
