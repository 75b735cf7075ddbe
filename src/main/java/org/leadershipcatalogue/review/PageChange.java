package org.leadershipcatalogue.review;

import java.util.List;

/**
 * What is different on one page.
 *
 * @param before the page in BASE
 * @param after the page in HEAD
 * @param hunks the blocks of text that went and came, in the order of the page
 * @param links the links that lead elsewhere, came or went
 * @param files the images and documents that are not the same to the byte
 * @param isInFacts whether the facts of its entry differ
 */
public record PageChange(
        PageRef before,
        PageRef after,
        List<Hunk> hunks,
        List<LinkChange> links,
        List<FileChange> files,
        boolean isInFacts) {

    public PageChange {
        hunks = List.copyOf(hunks);
        links = List.copyOf(links);
        files = List.copyOf(files);
    }

    /** The address in HEAD. */
    public String address() {
        return after.address();
    }

    /** The title in HEAD. */
    public String title() {
        return after.title();
    }

    /** Whether shared changes explain all of it, so that it need not be shown on its own. */
    public boolean isOnlyShared() {
        return !isInFacts
                && !hunks.isEmpty()
                && hunks.stream().allMatch(hunk -> hunk.shared().isPresent());
    }
}
