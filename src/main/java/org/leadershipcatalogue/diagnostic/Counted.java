package org.leadershipcatalogue.diagnostic;

/** A number with its noun: {@code 1 page}, {@code 2 pages}. */
public final class Counted {

    private Counted() {}

    /** The number and the noun, which takes an “s” for several. */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
