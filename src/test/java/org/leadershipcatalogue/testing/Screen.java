package org.leadershipcatalogue.testing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a page is seen on: {@code 320 px, dark}.
 *
 * @param width in CSS pixels
 */
public record Screen(int width, Colours colours) {

    /** The first is what most visitors have. */
    public static final List<Screen> ALL = IntStream.of(1280, 768, 320)
            .boxed()
            .flatMap(width -> Stream.of(Colours.values()).map(colours -> new Screen(width, colours)))
            .toList();

    /** Sets a browser so. */
    public Browser in(Browser browser) {
        return browser.wide(width).in(colours);
    }

    @Override
    public String toString() {
        return width + " px, " + colours.name().toLowerCase(java.util.Locale.ROOT);
    }
}
