package org.leadershipcatalogue.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.html.SitePages;
import org.leadershipcatalogue.model.SiteAddress;

/** Which pages of a site link to certain addresses, for visitors to follow or to see. */
final class Linkers {

    private static final Set<String> OF_THE_HEAD = Set.of("link", "meta", "script", "style", "base");

    private final Map<String, SortedSet<String>> pages = new HashMap<>();

    /** @param isWanted tells of an address without query, and with a fragment if it has one */
    Linkers(SiteFolder site, Predicate<String> isWanted) {
        Addresses addresses = new Addresses(site);
        SitePages read = new SitePages();
        List<Found> found = site.files().parallelStream()
                .filter(file -> FileKind.of(file) == FileKind.PAGE)
                .flatMap(file -> read(site, read, file, addresses).stream())
                .filter(link -> isWanted.test(link.address()))
                .toList();
        found.forEach(link -> pages.computeIfAbsent(link.address(), unknown -> new TreeSet<>())
                .add(link.page()));
    }

    private record Found(String page, String address) {}

    private static List<Found> read(SiteFolder site, SitePages pages, String file, Addresses addresses) {
        HtmlPage page = pages.any(file, site.bytes(file));
        String own = SiteAddress.of(file);
        return page.links().stream()
                .filter(link -> !OF_THE_HEAD.contains(link.element()))
                .map(link -> addresses.resolve(file, page.base(), link.url()))
                .map(address -> new Found(own, address.startsWith("#") ? own + address : withoutQuery(address)))
                .distinct()
                .toList();
    }

    private static String withoutQuery(String address) {
        return address.replaceFirst("^webcal:(?=/)", "").replaceFirst("\\?[^#]*", "");
    }

    /** The addresses of the pages that link to an address, in order; to it as a page, wherever on it. */
    List<String> of(String address) {
        return List.copyOf(pages.getOrDefault(address, new TreeSet<>()));
    }
}
