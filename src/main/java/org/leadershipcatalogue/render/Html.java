package org.leadershipcatalogue.render;

/** Finished HTML, which templates put out as it is; every other text is escaped. */
public record Html(String markup) {}
