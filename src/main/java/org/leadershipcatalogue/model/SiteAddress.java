package org.leadershipcatalogue.model;

/** Addresses of the published site, and the files that answer to them: {@code /about/} is {@code about/index.html}. */
public final class SiteAddress {

    /** The page on which visitors search. */
    public static final String SEARCH = "/search/";

    /** What the search page looks words up in. */
    public static final String SEARCH_INDEX = "/search.json";

    /** Where the files of other projects lie that pages load. */
    public static final String LIBRARIES = "/js/lib/";

    /** The feed of what is new. */
    public static final String FEED = "/feed.xml";

    /** Where hosts for static sites read what leads on. */
    public static final String REDIRECTS = "/_redirects";

    private static final String INDEX = "index.html";

    private SiteAddress() {}

    /** The file, relative to the site's folder, that a web server sends for an address below the base path. */
    public static String fileOf(String address) {
        String path = address.substring(1);
        return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    }

    /** The address of a file of the site: the opposite of {@link #fileOf}. */
    public static String of(String file) {
        boolean isIndex = file.equals(INDEX) || file.endsWith("/" + INDEX);
        return "/" + (isIndex ? file.substring(0, file.length() - INDEX.length()) : file);
    }

    /** The address of the list of a type: {@code /programmes/}. */
    public static String listOf(EntryType type) {
        return "/" + type.folder() + "/";
    }

    /** The calendar of what stands at an address: {@code /programmes/x/calendar.ics}; of the home page, of the site. */
    public static String calendarOf(String address) {
        return address + "calendar.ics";
    }
}
