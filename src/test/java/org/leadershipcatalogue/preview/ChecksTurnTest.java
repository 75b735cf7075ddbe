package org.leadershipcatalogue.preview;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ChecksTurnTest {

    private final Changes changes = new Changes();
    private final AtomicLong clock = new AtomicLong(-1);
    private final ChecksTurn turn = new ChecksTurn(changes, clock::get);

    @Test
    void comesWhenNothingNewerIsThere() throws Exception {
        turn.want();

        assertTrue(turn.comes());
        assertFalse(turn.isSuperseded());
    }

    @Test
    void lacksWhereTheNextSaveIsThere() throws Exception {
        turn.want();
        changes.add(Changes.Kind.PAGES);

        assertFalse(turn.comes());
    }

    @Test
    void endsWhenTheNextSaveComes() throws Exception {
        turn.want();
        assertTrue(turn.comes());
        changes.add(Changes.Kind.PAGES);

        assertTrue(turn.isSuperseded());
    }

    @Test
    void comesAfterSomeSecondsHoweverQuicklySavesFollowOneAnother() throws Exception {
        changes.add(Changes.Kind.PAGES);
        for (int save = 0; save < 6; save++) {
            turn.want();
            assertFalse(turn.comes(), "save " + save);
            pass(Duration.ofMillis(900));
        }

        assertTrue(turn.comes());
        assertFalse(turn.isSuperseded());
    }

    @Test
    void isWaitedForAnewOnceItWasTaken() throws Exception {
        changes.add(Changes.Kind.PAGES);
        turn.want();
        pass(Duration.ofSeconds(6));
        assertTrue(turn.comes());
        turn.taken();
        turn.want();

        assertFalse(turn.comes());
    }

    @Test
    void comesTheLaterTheLongerItLasts() throws Exception {
        changes.add(Changes.Kind.PAGES);
        turn.want();
        pass(Duration.ofSeconds(6));
        assertTrue(turn.comes());
        pass(Duration.ofSeconds(2));
        turn.taken();
        turn.want();
        pass(Duration.ofSeconds(6));

        assertFalse(turn.comes(), "a whole build of two seconds after six others");

        pass(Duration.ofSeconds(11));
        assertTrue(turn.comes());
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
