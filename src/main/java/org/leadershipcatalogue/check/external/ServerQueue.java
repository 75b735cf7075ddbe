package org.leadershipcatalogue.check.external;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What one server is still to be asked: two requests at a time, a pause between, and none while it asks for peace. */
final class ServerQueue {

    private static final int AT_A_TIME = 2;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration FIRST_REFUSAL = Duration.ofSeconds(5);
    private static final int MOST_REFUSALS = 3;

    private final Deque<Assignment> waiting = new ArrayDeque<>();
    private Instant pauseUntil = Instant.MIN;
    private Instant wantsPeaceUntil = Instant.MIN;
    private int running;
    private int refusals;

    void add(Assignment assignment) {
        waiting.addLast(assignment);
    }

    void addFirst(Assignment assignment) {
        waiting.addFirst(assignment);
    }

    boolean isIdle() {
        return waiting.isEmpty() && running == 0;
    }

    boolean canStart() {
        return !waiting.isEmpty() && running < AT_A_TIME;
    }

    /** When the next request may be made. */
    Instant readyAt() {
        return pauseUntil.isAfter(wantsPeaceUntil) ? pauseUntil : wantsPeaceUntil;
    }

    /** Whether it has refused too often, or does not want to be asked before a moment. */
    boolean isClosedUntil(Instant moment) {
        return refusals >= MOST_REFUSALS || wantsPeaceUntil.isAfter(moment);
    }

    /** The next to be asked; from now on it is running. */
    Assignment start(Instant now) {
        running++;
        pauseUntil = now.plus(PAUSE);
        return waiting.removeFirst();
    }

    /** One that was running has come back. */
    void hasReplied(Reply reply, Instant now) {
        running--;
        if (reply instanceof Reply.Answer answer) {
            refusals = answer.isTooMuch() ? refusals + 1 : 0;
            peace(answer, now)
                    .filter(until -> until.isAfter(wantsPeaceUntil))
                    .ifPresent(until -> wantsPeaceUntil = until);
        }
    }

    /** Until when it is to be left in peace; one that refuses and does not say how long, longer each time. */
    private Optional<Instant> peace(Reply.Answer answer, Instant now) {
        Instant unasked = now.plus(FIRST_REFUSAL.multipliedBy(1L << refusals));
        return Patience.until(answer, now).or(() -> Optional.of(unasked).filter(until -> answer.isTooMuch()));
    }

    /** Takes all that is waiting; it will not be asked. */
    Deque<Assignment> giveUp() {
        Deque<Assignment> all = new ArrayDeque<>(waiting);
        waiting.clear();
        return all;
    }
}
