package org.leadershipcatalogue.testing;

import java.util.List;
import java.util.stream.Stream;

/** What can be read on a page that is made four times as large, and with text set as wide as WCAG 1.4.12 names. */
public final class Reading {

    private static final List<Integer> WIDTHS = List.of(1280, 320);

    public List<String> faults(Browser browser) {
        browser.in(Colours.LIGHT);
        return Stream.of(enlarged(browser), spaced(browser))
                .flatMap(List::stream)
                .toList();
    }

    /** WCAG 1.4.10: a window of 1280 by 1024 pixels, enlarged to 400 %. */
    private static List<String> enlarged(Browser browser) {
        return told("enlarged to 400 %", browser.enlarged().lines("readable.js"));
    }

    private static List<String> spaced(Browser browser) {
        browser.lines("spacing.js", true);
        List<String> faults = WIDTHS.stream()
                .flatMap(width ->
                        told("spaced, " + width + " px", browser.wide(width).lines("readable.js")).stream())
                .toList();
        browser.lines("spacing.js", false);
        return faults;
    }

    private static List<String> told(String how, List<String> faults) {
        return faults.stream().map(fault -> how + ": " + fault).toList();
    }
}
