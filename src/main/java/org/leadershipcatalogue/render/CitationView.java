package org.leadershipcatalogue.render;

/**
 * How a page is named elsewhere.
 *
 * @param words the reference for a list of sources
 * @param address the page's absolute URL
 */
public record CitationView(String words, String address) {}
