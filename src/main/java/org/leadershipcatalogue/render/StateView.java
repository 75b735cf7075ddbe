package org.leadershipcatalogue.render;

import java.util.Optional;

/**
 * Where an entry stands in time, and what a visitor can do next.
 *
 * @param words for example “Open: 12 days left to apply, until 27 September 2023”
 * @param apply the way to apply, as long as there is or will be one
 */
public record StateView(TimelyView words, Optional<Step> apply) {

    /** A next step, whose words are there only as long as it can be taken. */
    public record Step(TimelyView words, String href) {}
}
