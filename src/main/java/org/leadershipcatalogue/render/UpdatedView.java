package org.leadershipcatalogue.render;

import org.leadershipcatalogue.model.PartialDate;

/**
 * The day a page was last changed.
 *
 * @param words as visitors read it: {@code 3 November 2026}
 * @param datetime as machines read it: {@code 2026-11-03}
 */
public record UpdatedView(String words, String datetime) {

    static UpdatedView of(PartialDate.Day day) {
        return new UpdatedView(day.words(), day.iso());
    }
}
