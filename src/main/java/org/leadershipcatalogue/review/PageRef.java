package org.leadershipcatalogue.review;

/**
 * A page of one of the two sites.
 *
 * @param address its address without the base path: {@code /programmes/npqh/}
 * @param title the title of its entry, else its main heading or its title
 * @param file its file, relative to the folder of its site
 */
public record PageRef(String address, String title, String file) {}
