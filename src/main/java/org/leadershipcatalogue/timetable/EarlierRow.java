package org.leadershipcatalogue.timetable;

/**
 * A row of a timetable as an earlier version of its page had it.
 *
 * @param id its id then: its own, else the slug of its title; empty when that cannot be told
 * @param hasOwnId whether the author wrote the id
 * @param title what took place
 * @param when the words of its When cell
 */
record EarlierRow(String id, boolean hasOwnId, String title, String when) {}
