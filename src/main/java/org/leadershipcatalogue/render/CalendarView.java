package org.leadershipcatalogue.render;

/**
 * The ways to take dates along into a calendar.
 *
 * @param what the dates there are: “all dates of this programme”
 * @param file the address of the file to download
 * @param subscription the same as an address that calendars follow ({@code webcal:})
 */
public record CalendarView(String what, String file, String subscription) {}
