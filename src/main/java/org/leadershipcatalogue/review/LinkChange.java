package org.leadershipcatalogue.review;

/**
 * A link that leads elsewhere, came or went.
 *
 * @param words the words of the link
 * @param before where it led: an address of the site, or a URL; empty when it is new
 * @param after where it leads now; empty when it is gone
 */
public record LinkChange(String words, String before, String after) {}
