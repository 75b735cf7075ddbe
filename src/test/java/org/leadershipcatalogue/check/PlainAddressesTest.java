package org.leadershipcatalogue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.url.Url;

class PlainAddressesTest {

    private static final int ROUNDS = 20_000;
    private static final Url ROOT = Url.parse("https://example.org/base/").orElseThrow();
    private static final List<String> PARTS = List.of(
            "https://example.org/base/",
            "/base/",
            "/base",
            "/",
            "a",
            "B7",
            "-_",
            ".",
            "..",
            "#",
            "?",
            "%41",
            "%2e",
            " ",
            "é",
            "\\",
            ":",
            "@",
            "~",
            "\t",
            "index.html");

    @Test
    void takesTheAddressesOfPagesAndOfPlacesInThem() {
        PlainAddresses addresses = new PlainAddresses(ROOT);
        assertEquals(Optional.of("places/town-hall/#s_1"), addresses.below("/base/places/town-hall/#s_1"));
        assertEquals(Optional.of("a.b/c.tar.gz"), addresses.below("https://example.org/base/a.b/c.tar.gz"));
        assertEquals(Optional.of(""), addresses.below("https://example.org/base/"));
    }

    @Test
    void takesNothingThatTheStandardReadsInAnotherWay() {
        PlainAddresses addresses = new PlainAddresses(ROOT);
        Random random = new Random(1);
        int taken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder url = new StringBuilder(PARTS.get(random.nextInt(4)));
            random.ints(random.nextInt(6), 0, PARTS.size()).forEach(part -> url.append(PARTS.get(part)));
            Optional<String> plain = addresses.below(url.toString());
            taken += plain.isPresent() ? 1 : 0;
            plain.ifPresent(rest -> assertEquals("https://example.org/base/" + rest, read(url.toString())));
        }
        assertTrue(taken > ROUNDS / 20, "only " + taken + " were plain");
    }

    private static String read(String url) {
        return Url.parse(url, ROOT).orElseThrow().href();
    }
}
