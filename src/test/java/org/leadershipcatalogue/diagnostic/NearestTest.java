package org.leadershipcatalogue.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void looksNoFurtherThanWordsOfAHundredCharacters() {
        String hundred = "a".repeat(100);

        assertEquals(Optional.of(hundred), Nearest.to("b" + hundred.substring(1), Set.of(hundred)));
        assertEquals(Optional.empty(), Nearest.to(hundred + "b", Set.of(hundred)));
    }
}
