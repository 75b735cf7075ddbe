package org.leadershipcatalogue.testing;

import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * A made-up site with 120 programmes, {@code Programme 001} to {@code Programme 120}, shown by the templates and styles
 * of this repository: every second is in London, every third for governors and the others for teachers, every tenth is
 * open in October 2023, and the others have finished.
 */
public final class LongList {

    public static final String OPEN = "2023-10-13T12:00:00Z";
    public static final int SIZE = 120;

    private static final String OPEN_DATES = """
            :applications-open: 2 October 2023
            :applications-close: 27 October 2023
            :starts: 6 November 2023""";

    private LongList() {}

    /** The site in a folder that the test owns. */
    public static SiteCase in(Path folder) {
        SiteCase site = SiteCase.in(folder).now(OPEN);
        FileTree.read(Path.of("templates")).writeTo(site.source().resolve("templates"));
        FileTree.read(Path.of("assets")).writeTo(site.source().resolve("assets"));
        site.file("content/organisations/network.adoc", "= The Network\n:summary: Schools.\n:kind: network\n")
                .file("content/regions/england.adoc", "= England\n:summary: All of it.\n")
                .file("content/regions/london.adoc", "= London\n:summary: The capital.\n:broader: england\n")
                .file("content/regions/north.adoc", "= North West\n:summary: The North West.\n:broader: england\n");
        for (String audience : List.of("Governors", "Teachers")) {
            site.file(
                    "content/audiences/" + audience.toLowerCase(Locale.ROOT) + ".adoc",
                    "= " + audience + "\n:summary: They.\n");
        }
        for (int number = 1; number <= SIZE; number++) {
            site.file("content/programmes/programme-%03d.adoc".formatted(number), programme(number));
        }
        return site;
    }

    private static String programme(int number) {
        return """
                = Programme %03d
                :summary: A programme.
                :run-by: network
                :audiences: %s
                :regions: %s
                %s
                """.formatted(
                        number,
                        number % 3 == 0 ? "governors" : "teachers",
                        number % 2 == 0 ? "london" : "north",
                        number % 10 == 0 ? OPEN_DATES : ":starts: %1$s\n:ends: %1$s".formatted(month(number)));
    }

    private static String month(int number) {
        return Month.of(number % 9 + 1).getDisplayName(TextStyle.FULL, Locale.UK) + " " + (2000 + number % 20);
    }
}
