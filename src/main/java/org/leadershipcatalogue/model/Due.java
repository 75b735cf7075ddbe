package org.leadershipcatalogue.model;

import java.time.LocalDate;

/**
 * That somebody is to read an entry again by a day.
 *
 * @param owner who keeps it up to date, in the author's words; empty when nobody is named
 * @param title the entry's title
 * @param source its file, relative to the source folder
 */
public record Due(String owner, String title, String source, LocalDate by) {}
