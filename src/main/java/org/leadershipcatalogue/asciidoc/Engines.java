package org.leadershipcatalogue.asciidoc;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Where conversions get a running Asciidoctor. Starting one takes a second or so, and memory that does not all come back
 * when it is closed: a program that builds many sites lets them use the same ones, each of them one at a time.
 */
public final class Engines {

    private final int most;
    private final Deque<Engine> idle = new ArrayDeque<>();

    /** @param most how many are kept running while nobody needs them; none are where only one site is built */
    public Engines(int most) {
        this.most = most;
    }

    /** One that is idle, or else a new one; nobody else has it until it is given back. */
    Engine take() {
        Engine waiting;
        synchronized (idle) {
            waiting = idle.poll();
        }
        return waiting == null ? new Engine() : waiting;
    }

    /** Takes one back that has not failed. */
    void giveBack(Engine engine) {
        synchronized (idle) {
            if (idle.size() < most) {
                idle.push(engine);
                return;
            }
        }
        engine.close();
    }
}
