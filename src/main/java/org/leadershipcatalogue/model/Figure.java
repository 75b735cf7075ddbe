package org.leadershipcatalogue.model;

/**
 * A figure of an entry.
 *
 * @param value the number as it is shown: {@code 87}, {@code £2,500}, {@code 4 in 5}
 * @param label what it counts: {@code schools took part}
 */
public record Figure(Phrase value, Phrase label) {}
