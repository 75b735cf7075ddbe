package org.leadershipcatalogue.model;

import java.util.List;

/**
 * The picture that stands for an entry where others link to it.
 *
 * @param address of the picture, below the base path: {@code /programmes/x/card.png}
 * @param tone the type whose colour it takes, or empty
 * @param label what the entry is: {@code Programme}
 * @param title the entry's title
 * @param facts what decides whether to open it, at most two: {@code For headteachers}, {@code 28 September 2023}
 */
public record SharedCard(String address, String tone, String label, String title, List<String> facts) {

    /** Its width and height in pixels: the smallest that is still shown across the whole width. */
    public static final int WIDTH = 800;

    public static final int HEIGHT = 420;

    public SharedCard {
        facts = List.copyOf(facts);
    }

    /** Where the picture of an entry stands. */
    public static String addressOf(Entry entry) {
        return entry.address() + "card.png";
    }
}
