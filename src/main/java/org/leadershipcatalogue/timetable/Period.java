package org.leadershipcatalogue.timetable;

import java.time.ZonedDateTime;

/** From when to when a session takes place, in Europe/London; the end is later on the same day. */
record Period(ZonedDateTime start, ZonedDateTime end) {}
