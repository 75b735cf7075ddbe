package org.leadershipcatalogue.render;

import org.leadershipcatalogue.model.EntryId;

/**
 * An entry that a visitor of another one may want next.
 *
 * @param id which one it is
 * @param label its type in visitors' words
 * @param tone the type whose colour is used, or empty
 * @param title its title, which leads to it
 * @param reason why it is named: {@code Also part of City Challenge}
 */
public record RelatedView(EntryId id, String label, String tone, PageView.Link title, String reason) {}
