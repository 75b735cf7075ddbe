package org.leadershipcatalogue.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pages that the build makes beside a list: {@code /programmes/audience/headteachers/} has those for an audience,
 * {@code /programmes/page/2/} goes on where the list ends, {@code /programmes/all/} has all of a list on one page.
 */
public final class ListPages {

    /** The most entries on one page of a list. */
    public static final int LENGTH = 48;

    private static final Pattern BELOW_A_LIST = Pattern.compile("/([a-z]+)/([^/]+)(?:/.*)?");
    private static final Pattern ACADEMIC_YEAR = Pattern.compile("\\d{4}-\\d{2}");
    private static final String PAGE = "page";
    private static final String ALL = "all";

    private ListPages() {}

    /** The type whose list an address is kept for, so that only the build may put a page there. */
    public static Optional<EntryType> keeper(String address) {
        Matcher below = BELOW_A_LIST.matcher(address);
        return below.matches()
                ? EntryType.ofFolder(below.group(1)).filter(type -> isKept(type, below.group(2)))
                : Optional.empty();
    }

    private static boolean isKept(EntryType type, String name) {
        boolean isFacet = Facet.of(type).stream().map(Facet::id).anyMatch(name::equals);
        return isFacet
                || (type == EntryType.EVENT
                        ? ACADEMIC_YEAR.matcher(name).matches()
                        : name.equals(PAGE) || name.equals(ALL));
    }

    /** The address of what can be chosen from the list of a type. */
    public static String of(EntryType type, Choice choice) {
        return of(type, choice.facet(), choice.name());
    }

    static String of(EntryType type, Facet facet, String name) {
        return SiteAddress.listOf(type) + facet.id() + "/" + name + "/";
    }

    /** The address of a page of a list or of a choice from it, counted from 1. */
    public static String page(String list, int number) {
        return number == 1 ? list : list + PAGE + "/" + number + "/";
    }

    /** The address of a whole list on one page. */
    public static String all(EntryType type) {
        return SiteAddress.listOf(type) + ALL + "/";
    }

    /** How many pages a number of entries fills, at least one. */
    public static int pages(int entries) {
        return Math.max(1, (entries + LENGTH - 1) / LENGTH);
    }

    /**
     * The addresses of all pages below the lists of all types but events. How long the page of a state is depends on
     * the moment: the addresses it may have at some time are named.
     */
    public static SortedSet<String> addresses(Catalogue catalogue) {
        SortedSet<String> addresses = new TreeSet<>();
        for (EntryType type : EntryType.values()) {
            if (type.hasList() && type != EntryType.EVENT) {
                addAll(Listing.at(Instant.EPOCH, type, catalogue), addresses);
            }
        }
        return addresses;
    }

    private static void addAll(Listing listing, Collection<String> addresses) {
        int all = listing.entries().size();
        if (pages(all) > 1) {
            addresses.add(all(listing.type()));
        }
        pagesOf(SiteAddress.listOf(listing.type()), all).forEach(addresses::add);
        for (Choice choice : listing.choices()) {
            int most = choice.facet() == Facet.STATE
                    ? all
                    : listing.entries(choice).size();
            pagesOf(of(listing.type(), choice), most).forEach(addresses::add);
        }
    }

    private static Stream<String> pagesOf(String list, int entries) {
        return IntStream.rangeClosed(1, pages(entries)).mapToObj(number -> page(list, number));
    }
}
