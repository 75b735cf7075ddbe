package org.leadershipcatalogue.config;

import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Location;

/** A key and its value as jbake.properties gives them, escapes undone, each with its place. */
record Property(String key, String value, Location keyAt, Location valueAt) {

    private static final Pattern CONTROL_CHARACTER = Pattern.compile("\\p{Cntrl}");

    /** The key as it can stand in a message of one line. */
    String shownKey() {
        return shown(key);
    }

    /** The value without the blanks around it, as it can stand in a message of one line. */
    String shownValue() {
        return shown(value.strip());
    }

    private static String shown(String text) {
        return CONTROL_CHARACTER.matcher(text).replaceAll("\uFFFD");
    }
}
