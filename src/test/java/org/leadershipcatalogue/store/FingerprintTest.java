package org.leadershipcatalogue.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private record Pair(Object first, Object second) {}

    private record Twin(Object first, Object second) {}

    private record Count(int number) {}

    @Test
    void isTheSameInEveryBuild() {
        Object value =
                new Pair(List.of("“London”", 7, Optional.of(true)), Map.of(Month.MAY, LocalDate.of(2023, 9, 27)));

        assertEquals("d67dc3ef11af75d186c33f493beeb147ab62fc6dbdfe30ea36d528209f07305b", Fingerprint.of(value));
    }

    @Test
    void valuesThatDifferHaveOthers() {
        List<Object> values = List.of(
                "",
                "1",
                1,
                1L,
                1.0,
                '1',
                true,
                false,
                List.of(),
                Set.of(),
                Map.of(),
                Optional.empty(),
                List.of("1"),
                Set.of("1"),
                Map.of("1", ""),
                Optional.of("1"),
                Optional.of(List.of()),
                List.of(List.of()),
                List.of("", ""),
                List.of("1", ""),
                List.of("", "1"),
                List.of("ab", "c"),
                List.of("a", "bc"),
                new Pair("a", "b"),
                new Twin("a", "b"),
                new Pair("ab", ""),
                new Count(1),
                new Count(256),
                256,
                DayOfWeek.MONDAY,
                Month.JANUARY,
                "MONDAY",
                Path.of("1"),
                Year.of(1),
                URI.create("1"),
                OptionalInt.of(1),
                OptionalInt.empty(),
                "0001",
                LocalDate.EPOCH,
                Instant.EPOCH,
                "1970-01-01",
                "?",
                "\uD800",
                "\uDC00",
                "\uD800\uDC00",
                "\uFFFD",
                "é",
                "e\u0301");

        Map<String, Object> byFingerprint = new HashMap<>();
        values.forEach(value -> {
            Object other = byFingerprint.put(Fingerprint.of(value), value);
            assertEquals(null, other, () -> other + " and " + value + " have the same");
        });
    }

    @Test
    void equalValuesHaveTheSameHoweverTheyAreHeld() {
        assertSame(new ArrayList<>(List.of("b", "a")), List.of("b", "a"));
        assertSame(new LinkedHashSet<>(List.of("b", "a")), new TreeSet<>(Set.of("a", "b")));
        assertSame(reversed(Set.of("b", "a")), Set.of("a", "b"));
        assertSame(new LinkedHashSet<>(List.of(2, 1, 300)), new TreeSet<>(Set.of(300, 1, 2)));
        assertSame(backwards(Map.of("b", 1, "a", 2)), new TreeMap<>(Map.of("a", 2, "b", 1)));
        assertSame(backwards(Map.of(LocalDate.MIN, 1, LocalDate.MAX, 2)), Map.of(LocalDate.MAX, 2, LocalDate.MIN, 1));
    }

    @Test
    void longTextsAreReadToTheirEnd() {
        String text = "x".repeat(100_000);

        assertTrue(!Fingerprint.of(text + "a").equals(Fingerprint.of(text + "b")));
    }

    @Test
    void namesTheClassOfWhatIsNoValue() {
        Object value = List.of(new Pair("clock", Clock.systemUTC()));

        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> Fingerprint.of(value));
        assertEquals("no fingerprint is made of a java.time.Clock$SystemClock", refused.getMessage());
    }

    private static Set<String> reversed(Set<String> set) {
        TreeSet<String> reversed = new TreeSet<>(Comparator.reverseOrder());
        reversed.addAll(set);
        return reversed;
    }

    private static <K extends Comparable<? super K>> Map<K, Integer> backwards(Map<K, Integer> map) {
        Map<K, Integer> backwards = new LinkedHashMap<>();
        map.keySet().stream()
                .sorted(Comparator.reverseOrder())
                .forEach(key -> backwards.put(key, map.getOrDefault(key, 0)));
        return backwards;
    }

    private static void assertSame(Object one, Object other) {
        assertEquals(one, other);
        assertEquals(Fingerprint.of(one), Fingerprint.of(other), () -> one + " and " + other);
    }
}
