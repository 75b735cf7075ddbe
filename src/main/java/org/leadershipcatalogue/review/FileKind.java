package org.leadershipcatalogue.review;

import java.util.Locale;
import java.util.Set;

/** What a file of a built site is to those who visit it. */
enum FileKind {
    /** Read in a browser. */
    PAGE,
    /** Followed by the programs of subscribers. */
    CALENDAR,
    /** Made for programs: the feed, the sitemap, the catalogue as data. */
    DATA,
    /** Loaded by pages; no visitor knows its address. */
    ASSET,
    /** The same as another file, or told to the server alone. */
    SERVER,
    /** An image or a document. */
    DOCUMENT;

    private static final Set<String> DATA_FILES =
            Set.of("feed.xml", "sitemap.xml", "robots.txt", "catalogue.json", "search.json");
    private static final Set<String> ASSETS = Set.of("css", "js", "mjs", "map");

    /** @param file relative to the folder of the site */
    static FileKind of(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (DATA_FILES.contains(file)) {
            return DATA;
        }
        return switch (ending) {
            case "html", "htm", "xhtml" -> PAGE;
            case "ics" -> CALENDAR;
            case "gz", "br" -> isCompressedCopy(file) ? SERVER : DOCUMENT;
            default -> file.equals(Redirections.FILE) ? SERVER : ASSETS.contains(ending) ? ASSET : DOCUMENT;
        };
    }

    /** {@code index.html.br}; an author’s {@code tables.tar.gz} is a document. */
    private static boolean isCompressedCopy(String file) {
        String plain = file.substring(0, file.lastIndexOf('.'));
        String ending = plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Set.of("html", "htm", "xhtml", "css", "js", "mjs", "map", "ics", "xml", "json", "txt", "svg", "ico")
                .contains(ending);
    }
}
