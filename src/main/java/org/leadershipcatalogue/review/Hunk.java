package org.leadershipcatalogue.review;

import java.util.List;
import java.util.Optional;

/**
 * Blocks of text that took the place of others. A block is a paragraph, a heading, an item, a row of a table (cells
 * parted by tabs): what stands by itself. Both sides have the same words when only a link or an image in them differs.
 *
 * @param before the blocks of BASE, empty when this was inserted
 * @param after the blocks of HEAD, empty when this was taken away
 * @param shared the number of the shared change that explains it, if one does
 */
public record Hunk(List<String> before, List<String> after, Optional<Integer> shared) {

    public Hunk {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
