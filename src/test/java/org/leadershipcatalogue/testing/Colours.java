package org.leadershipcatalogue.testing;

/** The colours a visitor’s system asks pages for. */
public enum Colours {
    LIGHT,
    DARK,
    FORCED
}
