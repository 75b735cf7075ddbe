package org.leadershipcatalogue.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProgramTest {

    @Test
    void hasOneHash() {
        assertTrue(Program.hash().matches("[0-9a-f]{64}"));
        assertEquals(Program.hash(), Program.hash());
    }
}
