package org.leadershipcatalogue.render;

import org.leadershipcatalogue.model.Hiding;

/**
 * That visitors do not see an entry, for those who look at the site before them.
 *
 * @param mark why: {@code Draft}, {@code Not shown before 3 January 2027}
 */
public record HiddenView(String mark) {

    static HiddenView of(Hiding hiding) {
        return new HiddenView(hiding.mark());
    }
}
