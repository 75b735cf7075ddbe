package org.leadershipcatalogue.model;

/**
 * That visitors do not see an entry, and why.
 *
 * @param mark what stands at the entry where it is shown all the same: {@code Not shown before 3 January 2027}
 * @param why the end of the sentence that says so: {@code is not shown before 3 January 2027}
 */
public record Hiding(String mark, String why) {}
