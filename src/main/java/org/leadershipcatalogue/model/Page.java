package org.leadershipcatalogue.model;

/** A page about the site itself: the home page, the statement on accessibility, the page for lost visitors. */
public record Page(Head head) implements Entry {}
