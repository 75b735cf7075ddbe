package org.leadershipcatalogue.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SharedFingerprintsTest {

    private record Card(String title, List<String> facts) {}

    private record Page(Object parts) {}

    private final SharedFingerprints prints = new SharedFingerprints(Card.class);

    @Test
    void areTheSameForEqualValuesWhoeverTakesThem() {
        for (Object parts :
                List.of(card("a"), List.of(card("a"), card("b")), Optional.of(card("a")), Set.of(card("a")))) {
            assertEquals(prints.of(new Page(parts)), prints.of(new Page(parts)));
            assertEquals(prints.of(new Page(parts)), new SharedFingerprints(Card.class).of(new Page(parts)));
        }
        assertEquals(prints.of(new Page(card("a"))), prints.of(new Page(card("a"))));
    }

    @Test
    void areOthersForOtherValues() {
        String print = prints.of(new Page(List.of(card("a"), card("b"))));

        assertNotEquals(print, prints.of(new Page(List.of(card("b"), card("a")))));
        assertNotEquals(print, prints.of(new Page(List.of(card("a")))));
        assertNotEquals(print, prints.of(new Page(List.of(card("a"), card("c")))));
        assertNotEquals(prints.of(new Page(card("a"))), prints.of(new Page(Fingerprint.of(card("a")))));
        assertNotEquals(prints.of(Map.of("x", card("a"))), prints.of(Map.of("y", card("a"))));
    }

    private static Card card(String title) {
        return new Card(title, List.of("for " + title));
    }
}
