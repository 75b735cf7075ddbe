package org.leadershipcatalogue.review.report;

import java.util.Locale;

/** Files in words. */
final class FileWords {

    private static final int KILO = 1024;

    private FileWords() {}

    /** A size as people say it: {@code 12 KB}, {@code 3.4 MB}. */
    static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        return bytes < KILO * KILO
                ? bytes / KILO + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO));
    }
}
