package org.leadershipcatalogue.model;

/**
 * A few words of a body.
 *
 * @param text as machines read them: on one line, without notes
 * @param html as the author marked them up, with links, emphasis and notes
 */
public record Phrase(String text, String html) {}
