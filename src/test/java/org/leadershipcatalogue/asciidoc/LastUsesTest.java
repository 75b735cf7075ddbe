package org.leadershipcatalogue.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LastUsesTest {

    private static final int LARGE = 1 << 20;

    @Test
    void whatABuildUsesStays() {
        LastUses first = used(LastUses.NONE, Set.of(), 10 * LARGE, "a", "b");

        assertEquals(new LastUses(1, new TreeMap<>(Map.of("a", 1, "b", 1))), first);
    }

    @Test
    void whatAnotherBranchUsedStaysWhileThereIsRoom() {
        LastUses main = used(LastUses.NONE, Set.of(), LARGE, "a", "b", "c");
        LastUses branch = used(main, Set.of("a", "b", "c"), LARGE, "a", "b", "d");

        assertEquals(Map.of("a", 2, "b", 2, "c", 1, "d", 2), branch.byName());
        assertEquals(Set.of("", "a", "b", "c", "d"), branch.namesWith(""));
    }

    @Test
    void whatWasUsedLastStaysLongest() {
        LastUses uses = LastUses.NONE;
        for (int build = 0; build < 20; build++) {
            uses = used(uses, uses.byName().keySet(), LARGE, "page-" + (char) ('a' + build));
        }

        Set<String> last = Set.of("page-n", "page-o", "page-p", "page-q", "page-r", "page-s", "page-t");
        assertEquals(last, uses.byName().keySet());
    }

    @Test
    void whatNobodyKnowsTheUseOfIsDropped() {
        LastUses uses = used(LastUses.NONE, Set.of("", "foreign"), 1, "a");

        assertEquals(Set.of("a"), uses.byName().keySet());
    }

    private static LastUses used(LastUses before, Set<String> there, int size, String... names) {
        LastUses.Turn turn = before.turn();
        for (String name : names) {
            turn.use(name, size);
        }
        return turn.over(there, name -> size);
    }
}
