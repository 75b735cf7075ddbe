package org.leadershipcatalogue.schema;

import java.util.List;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.model.Timeline;

/** When visitors see each entry: from its day {@code publish-on} to its day {@code expire-on}. */
public final class ShownTimes {

    /** One timeline a page, of entries that are not shown yet too. */
    public List<Timeline<Boolean>> read(List<ConvertedPage> pages) {
        return pages.stream().map(Visibility::shown).toList();
    }
}
