package org.leadershipcatalogue.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A page that says without script what it says with it, but for what a script is there to add. */
public final class Scriptless {

    private final String added;

    /** @param added selects what scripts add */
    public Scriptless(String added) {
        this.added = added;
    }

    /** Loads the open page again. */
    public List<String> faults(Browser browser, URI url) {
        Screen.ALL.get(0).in(browser);
        List<String> with = browser.lines("lines.js", added);
        List<String> without = browser.withoutScript().open(url).lines("lines.js", added);
        browser.withScript();
        List<String> faults = new ArrayList<>();
        missing(with, without).forEach(line -> faults.add("is not there without script: " + line));
        missing(without, with).forEach(line -> faults.add("is not there with script: " + line));
        return faults;
    }

    private static List<String> missing(List<String> from, List<String> other) {
        List<String> rest = new ArrayList<>(from);
        other.forEach(rest::remove);
        return rest;
    }
}
