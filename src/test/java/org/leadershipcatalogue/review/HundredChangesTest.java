package org.leadershipcatalogue.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Proposals of several known edits each, drawn at random: the pages and facts that a review tells are those the edits
 * are known to change, and no others. {@code -Dreviews=100} draws more.
 */
class HundredChangesTest {

    private static final int REVIEWS = Integer.getInteger("reviews", 6);

    @TempDir
    private Path folder;

    @Test
    void allOfThemAreToldExactly() {
        Path base = ProposedChanges.site(folder.resolve("base")).build();
        IntStream.range(0, REVIEWS).forEach(seed -> check(base, seed));
    }

    private void check(Path base, int seed) {
        ReviewCase site = ProposedChanges.site(folder.resolve("head-" + seed));
        ProposedChanges proposal = ProposedChanges.apply(site, new Random(seed));
        Review review = ReviewCase.review(base, site.build());

        assertEquals(proposal.expected(), told(review), () -> "seed " + seed + ": " + proposal.edits());
    }

    private static String told(Review review) {
        Pages pages = review.pages();
        return ProposedChanges.words(
                pages.added().stream().map(PageRef::address).collect(Collectors.toCollection(TreeSet::new)),
                pages.removed().stream().map(PageRef::address).collect(Collectors.toCollection(TreeSet::new)),
                pages.changed().stream().map(PageChange::address).collect(Collectors.toCollection(TreeSet::new)),
                pages.moved().stream()
                        .collect(Collectors.toMap(
                                page -> page.from().address(),
                                page -> page.to().address(),
                                (one, other) -> one,
                                TreeMap::new)),
                review.facts().stream()
                        .map(fact -> fact.entry() + " " + fact.field() + ": " + fact.before() + " → " + fact.after())
                        .collect(Collectors.toCollection(TreeSet::new)),
                review.missing().stream().map(LostAddress::address).collect(Collectors.toCollection(TreeSet::new)));
    }
}
