package org.leadershipcatalogue.document;

/**
 * A section heading of a body.
 *
 * @param level 2 to 6, as in HTML's h2 to h6
 * @param id its fragment, or empty
 * @param text its words, without mark-up
 */
public record Heading(int level, String id, String text) {}
