package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.SiteAddress;

/** Makes the views of the lists of entries. */
final class ListViews {

    private final View.Means means;
    private final Catalogue catalogue;
    private final Groups groups;

    ListViews(View.Means means, Catalogue catalogue, Groups groups) {
        this.means = means;
        this.catalogue = catalogue;
        this.groups = groups;
    }

    /** The list of a type, introduced by the entry at its address when there is one. */
    PageView list(EntryType type, Optional<Entry> introduction) {
        List<Entry> entries = catalogue.ofType(type);
        String all = "All " + type.plural().toLowerCase(Locale.ROOT);
        String none = "There are no " + type.plural().toLowerCase(Locale.ROOT) + " in the catalogue yet.";
        View view = means.page(SiteAddress.listOf(type), type.plural(), "")
                .type("list")
                .tone(Cards.tone(type))
                .summary(entries.isEmpty() ? none : "")
                .groups(entries.isEmpty() ? List.of() : List.of(groups.of("all", all, entries)));
        introduction.ifPresent(view::of);
        return view.view();
    }
}
