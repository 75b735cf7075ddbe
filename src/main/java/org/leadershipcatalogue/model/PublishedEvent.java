package org.leadershipcatalogue.model;

/**
 * An event as a calendar tells it to those who have subscribed.
 *
 * @param uid its permanent name
 * @param summary its name
 * @param when days and times in words, of London: {@code Tuesday 30 January 2024, 09:00 to 12:30}
 * @param where the place in words, or empty
 * @param status {@code CONFIRMED}, {@code TENTATIVE}, {@code CANCELLED}, or empty
 */
public record PublishedEvent(String uid, String summary, String when, String where, String status) {}
