package org.leadershipcatalogue.html;

/**
 * A URL within a longer text.
 *
 * @param url the URL, escapes decoded
 * @param at where it begins in the text, in characters
 */
public record UrlAt(String url, int at) {}
