package org.leadershipcatalogue.testing;

import static java.util.stream.Collectors.toMap;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page of docs/ shows. A file is a listing whose attributes name its path:
 * {@code [source,asciidoc,file="content/programmes/a.adoc"]}; what a file said before has {@code before=} in place of
 * {@code file=}; a finding is a literal block marked {@code [.finding]}.
 */
public final class Listings {

    private static final Pattern FILE =
            Pattern.compile("(?s)\\[source,\\w+,(file|before)=\"([^\"]+)\"]\n----\n(.*?)(?<=\n)----\n");
    private static final Pattern FINDING = Pattern.compile("(?s)(?<=\\[\\.finding]\n\\.{4}\n).*?(?=\n\\.{4}\n)");

    private Listings() {}

    /** The files by path; in the page an include has a backslash before it, so that the page itself includes nothing. */
    public static SortedMap<String, String> files(String page) {
        return listings("file", page);
    }

    /** The files as they were before, by the paths they had. */
    public static SortedMap<String, String> earlierFiles(String page) {
        return listings("before", page);
    }

    private static SortedMap<String, String> listings(String time, String page) {
        return FILE.matcher(page)
                .results()
                .filter(listing -> listing.group(1).equals(time))
                .collect(toMap(
                        listing -> listing.group(2),
                        listing -> listing.group(3).replace("\\include::", "include::"),
                        Listings::refuse,
                        TreeMap::new));
    }

    private static String refuse(String first, String second) {
        throw new AssertionError("two listings name one file:\n" + first + "\nand\n" + second);
    }

    /** The page's own words. */
    public static String withoutFiles(String page) {
        return FILE.matcher(page).replaceAll("");
    }

    /** The finding as the page shows it, or empty. */
    public static String finding(String page) {
        Matcher matcher = FINDING.matcher(page);
        return matcher.find() ? matcher.group() : "";
    }

    /** The page with another finding in the place of the one it shows. */
    public static String withFinding(String page, String finding) {
        return FINDING.matcher(page).replaceFirst(Matcher.quoteReplacement(finding));
    }
}
