package org.leadershipcatalogue.render;

import java.util.ArrayList;
import java.util.List;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Slug;

/** Entries as cards under headings. */
final class Groups {

    private final Catalogue catalogue;
    private final Cards cards;

    Groups(Catalogue catalogue, Cards cards) {
        this.catalogue = catalogue;
        this.cards = cards;
    }

    PageView.Group of(String id, String heading, List<Entry> entries) {
        return new PageView.Group(
                "_list-" + id, heading, entries.stream().map(cards::of).toList());
    }

    /** What refers to an entry; the projects among them stand in a table of their own. */
    List<PageView.Group> referrers(Entry entry) {
        List<PageView.Group> groups = new ArrayList<>();
        catalogue.referrers(entry.id()).forEach((relation, referrers) -> {
            List<Entry> others = referrers.stream()
                    .filter(other -> !Projects.isProjectOf(entry, other))
                    .toList();
            if (!others.isEmpty()) {
                groups.add(of(Slug.from(relation), relation, others));
            }
        });
        return groups;
    }
}
