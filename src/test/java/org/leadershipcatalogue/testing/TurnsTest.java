package org.leadershipcatalogue.testing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final int OFTEN = 3;

    @Test
    void asksEveryQuestionOfEachKindOftenEnough() {
        for (int size = 1; size < 100; size++) {
            SortedMap<String, String> pages = pages(size);
            Turns turns = new Turns(pages);
            Map<Screen, Long> asked = pages.keySet().stream()
                    .flatMap(page -> turns.of(page, Screen.ALL, OFTEN).stream())
                    .collect(groupingBy(identity(), counting()));
            long least = Screen.ALL.stream()
                    .mapToLong(screen -> asked.getOrDefault(screen, 0L))
                    .min()
                    .orElse(0);
            assertTrue(least >= Math.min(size, OFTEN), size + " pages: " + asked);
        }
    }

    @Test
    void asksTheOnlyPageOfItsKindEverything() {
        assertEquals(Screen.ALL, new Turns(pages(1)).of("/0/", Screen.ALL, OFTEN));
    }

    @Test
    void asksOneOfManyOneQuestion() {
        assertEquals(1, new Turns(pages(60)).of("/13/", Screen.ALL, OFTEN).size());
    }

    private static SortedMap<String, String> pages(int size) {
        SortedMap<String, String> pages = new TreeMap<>();
        IntStream.range(0, size).forEach(number -> pages.put("/" + number + "/", "kind"));
        return pages;
    }
}
