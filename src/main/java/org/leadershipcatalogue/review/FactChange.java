package org.leadershipcatalogue.review;

import org.jspecify.annotations.Nullable;

/**
 * A fact of an entry that {@code catalogue.json} says differently.
 *
 * @param entry the folder and name of the entry, as in HEAD: {@code programmes/npqh}
 * @param address that of its page, as in HEAD
 * @param field the way to it: {@code cost}, {@code title}, {@code sessions/workshop-2/startDate}, {@code documents/flyer}
 * @param before the value as in {@code catalogue.json}: String, Long, Boolean, List or Map; null when there was none
 * @param after the same of HEAD
 * @param sentence for people: “Cost: free → £450”; empty when another change's sentence says it already
 */
public record FactChange(
        String entry,
        String address,
        String field,
        @Nullable Object before,
        @Nullable Object after,
        String sentence) {}
