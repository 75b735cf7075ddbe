package org.leadershipcatalogue.model;

import java.util.OptionalInt;

/**
 * A document that tells more of an entry. What its author did not say is empty.
 *
 * @param title its title
 * @param href where it is: an address on the web, or one on this site below the base path
 * @param kind what sort of document it is: {@code flyer}
 * @param pages how many pages it has
 * @param size how large the file is: {@code 100 KB}
 */
public record DocumentFile(Phrase title, String href, String kind, OptionalInt pages, String size) {}
