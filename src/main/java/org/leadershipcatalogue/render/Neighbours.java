package org.leadershipcatalogue.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.EventPages;
import org.leadershipcatalogue.model.Place;
import org.leadershipcatalogue.model.Slug;
import org.leadershipcatalogue.model.Term;

/**
 * The entries around an entry, so that a visitor can go on from any page: what refers to it, what belongs to an audience,
 * a region or a topic, what takes place at a place, what to read next. Each stands once on the page.
 */
final class Neighbours {

    private final Catalogue catalogue;
    private final TermEntries terms;
    private final Projects projects;
    private final Groups groups;
    private final Related related;
    private final Events events;
    private final AllLists lists;
    private final Hrefs hrefs;

    Neighbours(Catalogue catalogue, TermEntries terms, Groups groups, Events events, AllLists lists, Hrefs hrefs) {
        this.catalogue = catalogue;
        this.terms = terms;
        this.groups = groups;
        this.events = events;
        this.lists = lists;
        this.hrefs = hrefs;
        projects = new Projects(catalogue, hrefs);
        related = new Related(catalogue, hrefs);
    }

    View addTo(View view, Entry entry) {
        List<RelatedView> next = related.of(entry);
        Set<EntryId> told = new TreeSet<>();
        if (entry instanceof Place place) {
            told.addAll(events.entriesAt(place));
            if (!told.isEmpty()) {
                view.events(events.at(place));
            }
        }
        next.forEach(other -> told.add(other.id()));
        List<PageView.Group> around = new ArrayList<>(entry instanceof Term term ? gathered(term) : List.of());
        around.addAll(referrers(entry, told));
        return view.projects(projects.of(entry)).groups(around).related(next);
    }

    /** What is for an audience, in a region or on a topic, by type. */
    private List<PageView.Group> gathered(Term term) {
        List<PageView.Group> gathered = new ArrayList<>();
        for (EntryType type : TermEntries.GATHERED) {
            List<Entry> entries = terms.of(term, type);
            if (!entries.isEmpty()) {
                gathered.add(groups.counted(type.folder(), type.plural(), entries, list(term, type)));
            }
        }
        return gathered;
    }

    /** The page of the list that chooses them, where there is one. */
    private Optional<PageView.Link> list(Term term, EntryType type) {
        return type == EntryType.EVENT && events.hasAny(term)
                ? Optional.of(PageView.Link.to("Dates of all events", hrefs.of(EventPages.of(term.id()))))
                : lists.choice(type, term);
    }

    /** What refers to an entry, by the words for how it does, but for what other parts of its page name. */
    private List<PageView.Group> referrers(Entry entry, Set<EntryId> told) {
        List<PageView.Group> around = new ArrayList<>();
        catalogue.referrers(entry.id()).forEach((relation, referrers) -> {
            List<Entry> others = referrers.stream()
                    .filter(other -> !told.contains(other.id()) && !isToldElsewhere(entry, other))
                    .toList();
            if (!others.isEmpty()) {
                around.add(groups.counted(Slug.from(relation), relation, others, Optional.empty()));
            }
        });
        return around;
    }

    /** Projects stand in a table, narrower terms among the facts, what belongs to a term by its type. */
    private static boolean isToldElsewhere(Entry entry, Entry other) {
        return Projects.isProjectOf(entry, other)
                || TermEntries.isNarrower(entry, other)
                || (entry instanceof Term && TermEntries.GATHERED.contains(other.type()));
    }
}
