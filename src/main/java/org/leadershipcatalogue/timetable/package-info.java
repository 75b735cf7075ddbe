/** The rows of a timetable to sessions: dates, times and places, read or refused, never guessed. */
@NullMarked
package org.leadershipcatalogue.timetable;

import org.jspecify.annotations.NullMarked;
