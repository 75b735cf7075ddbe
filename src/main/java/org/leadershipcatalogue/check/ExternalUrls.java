package org.leadershipcatalogue.check;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leadershipcatalogue.check.external.ExternalLink;
import org.leadershipcatalogue.check.external.LinkPlace;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.url.Url;

/** Gathers the URLs of other sites, each with all the places where it is written; spellings of one URL are one. */
final class ExternalUrls {

    private final SortedMap<String, SortedMap<Location, Places>> urls = new TreeMap<>();

    /** What is written at one place, and the pages that have it from there if it is a template. */
    private record Places(String written, SortedSet<String> pages) {}

    boolean has(Url url) {
        return urls.containsKey(url.href());
    }

    /** A URL in a file of an author. */
    void add(Url url, String written, Location at) {
        placesOf(url).putIfAbsent(at, new Places(written, new TreeSet<>()));
    }

    /** A URL that a page has from a template. */
    void addOfTemplate(Url url, String written, Location at, String page) {
        placesOf(url)
                .computeIfAbsent(at, place -> new Places(written, new TreeSet<>()))
                .pages()
                .add(page);
    }

    private SortedMap<Location, Places> placesOf(Url url) {
        return urls.computeIfAbsent(url.href(), href -> new TreeMap<>());
    }

    /** All of them, in order. */
    List<ExternalLink> all() {
        return urls.entrySet().stream()
                .map(url -> new ExternalLink(url.getKey(), places(url.getValue())))
                .toList();
    }

    private static List<LinkPlace> places(SortedMap<Location, Places> places) {
        return places.entrySet().stream()
                .map(place -> new LinkPlace(
                        place.getKey(),
                        place.getValue().written(),
                        place.getValue().pages().size()))
                .toList();
    }
}
