package org.leadershipcatalogue.model;

/**
 * Something to choose entries by: {@code new Choice(Facet.AUDIENCE, "headteachers", "Headteachers")}.
 *
 * @param name its name in addresses
 * @param label in the words of visitors
 */
public record Choice(Facet facet, String name, String label) {}
