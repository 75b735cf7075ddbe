package org.leadershipcatalogue.review;

import java.util.List;

/**
 * The pages that differ, by address. A page that only leads on to another one counts as no page.
 *
 * @param added those that HEAD alone has, unless they were moved there
 * @param removed those that BASE alone has, and whose address leads on to no page
 * @param changed those of one address that say, link to or show something else, or whose facts differ
 * @param moved those whose address leads on to a page of HEAD
 * @param invisible those that differ in what nobody reads: attributes, metadata, data for machines
 */
public record Pages(
        List<PageRef> added,
        List<PageRef> removed,
        List<PageChange> changed,
        List<MovedPage> moved,
        List<InvisibleChange> invisible) {

    public Pages {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        moved = List.copyOf(moved);
        invisible = List.copyOf(invisible);
    }

    /** Whether no visitor would see a difference. */
    boolean isUnchanged() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && moved.isEmpty();
    }
}
