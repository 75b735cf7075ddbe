package org.leadershipcatalogue.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leadershipcatalogue.html.VisiblePage.Place;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.review.LostAddress.Remedy;

/**
 * Finds the addresses of BASE that lead nowhere in HEAD: of pages, calendars and data, of images and documents that a
 * page of BASE links to or shows, and of places on pages. An id that begins with a low line is no address, nor is one on
 * a page that is lost itself or leads on.
 */
final class LostAddresses {

    private final SiteFolder base;
    private final SiteFolder head;
    private final Redirections redirections;
    private final Map<String, PublishedEntry> entries;

    /** What was at an address. */
    private record Lost(String title, Optional<Remedy> remedy, boolean isOnlyIfLinked) {}

    LostAddresses(SiteFolder base, SiteFolder head, Redirections redirections) {
        this.base = base;
        this.head = head;
        this.redirections = redirections;
        this.entries = head.catalogue().byAddress();
    }

    /**
     * The lost addresses in order.
     *
     * @param gone the pages of BASE that HEAD does not have or that lead on there
     * @param differences of the pages that both have
     * @param candidates finds what a page has become
     */
    List<LostAddress> find(List<ReadPage> gone, List<PageDifference> differences, Candidates candidates) {
        SortedMap<String, Lost> lost = new TreeMap<>();
        for (ReadPage page : gone) {
            String address = page.ref().address();
            if (redirections.follow(address).isEmpty()) {
                lost.put(address, new Lost(page.ref().title(), candidates.remedy(page), false));
            }
        }
        base.files().forEach(file -> addFile(file, lost));
        differences.stream()
                .filter(PageDifference::isOfPages)
                .forEach(difference -> difference
                        .lost()
                        .forEach(place -> lost.put(
                                difference.after().ref().address() + "#" + place.id(), place(place, difference))));
        return lost.isEmpty() ? List.of() : withLinkers(lost);
    }

    private void addFile(String file, SortedMap<String, Lost> lost) {
        FileKind kind = FileKind.of(file);
        boolean isAddress = kind == FileKind.CALENDAR || kind == FileKind.DATA || kind == FileKind.DOCUMENT;
        String address = SiteAddress.of(file);
        if (isAddress && !head.has(file) && redirections.follow(address).isEmpty()) {
            String name = file.substring(file.lastIndexOf('/') + 1);
            lost.put(address, new Lost(name, Optional.empty(), kind == FileKind.DOCUMENT));
        }
    }

    private Lost place(Place place, PageDifference difference) {
        PageRef page = difference.after().ref();
        Optional<PublishedEntry> entry =
                Optional.ofNullable(entries.get(page.address())).filter(known -> difference.hasNew(place.kind()));
        String line = place.kind() == Place.Kind.ROW ? "[[" + place.id() + "]]" : "[#" + place.id() + "]";
        return new Lost(
                place.words().isEmpty() ? page.title() : place.words(),
                entry.map(known -> new Remedy(line, known.source(), page.address(), Remedy.SAME_PAGE)),
                false);
    }

    private List<LostAddress> withLinkers(SortedMap<String, Lost> lost) {
        Linkers before = new Linkers(base, address -> lost.containsKey(address));
        Linkers after = new Linkers(head, address -> lost.containsKey(address));
        List<LostAddress> all = new ArrayList<>();
        lost.forEach((address, what) -> {
            List<String> linked = before.of(address);
            if (!what.isOnlyIfLinked() || !linked.isEmpty()) {
                all.add(new LostAddress(address, what.title(), what.remedy(), after.of(address), linked));
            }
        });
        all.sort(Comparator.comparing(LostAddress::address));
        return all;
    }
}
