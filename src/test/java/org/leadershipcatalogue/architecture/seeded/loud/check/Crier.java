package org.leadershipcatalogue.architecture.seeded.loud.check;

import java.util.function.IntConsumer;

/** A step that speaks for itself and ends the program. */
public final class Crier {

    public void cry() {
        System.out.println("out");
    }

    public void complain() {
        System.err.println("err");
    }

    public void blame(Exception failure) {
        failure.printStackTrace();
    }

    public void leave() {
        System.exit(1);
    }

    public IntConsumer leaver() {
        return System::exit;
    }

    public void vanish() {
        Runtime.getRuntime().halt(1);
    }
}
