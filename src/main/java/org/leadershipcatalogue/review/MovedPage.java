package org.leadershipcatalogue.review;

import java.util.Optional;

/**
 * A page whose address of BASE leads on to a page of HEAD.
 *
 * @param from the page in BASE
 * @param to the page in HEAD that one comes to
 * @param change what else is different, unless {@code to} was there before or says just the same
 */
public record MovedPage(PageRef from, PageRef to, Optional<PageChange> change) {}
