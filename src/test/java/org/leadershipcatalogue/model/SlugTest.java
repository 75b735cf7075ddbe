package org.leadershipcatalogue.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void tellsALongNameFromOneThatIsNoSlug() {
        String words = "a-".repeat(50_000);

        assertTrue(Slug.isSlug(words + "a"));
        assertFalse(Slug.isSlug(words));
    }
}
