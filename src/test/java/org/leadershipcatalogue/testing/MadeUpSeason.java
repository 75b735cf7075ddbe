package org.leadershipcatalogue.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A made-up season of programmes and events, shown by the templates and styles of this repository. */
public final class MadeUpSeason {

    private static final List<String> CHANGES = List.of(
            "2023-10-15T23:00:00Z", // applications open
            "2023-10-24T23:00:00Z", // 2 days left
            "2023-10-25T23:00:00Z", // they close tomorrow
            "2023-10-27T23:00:00Z", // and are closed
            "2023-11-01T00:00:00Z", // those of November close within the month
            "2023-11-09T00:00:00Z", // the first morning
            "2023-11-20T00:00:00Z", // a page appears
            "2023-11-30T00:00:00Z", // the day of the conference
            "2023-12-01T00:00:00Z", // it is over
            "2023-12-05T00:00:00Z", // the page goes
            "2023-12-06T00:00:00Z", // the exchange has finished
            "2023-12-08T00:00:00Z", // and the mornings
            "2024-01-01T00:00:00Z"); // what starts in December has started

    private MadeUpSeason() {}

    /** Moments at which it changes by itself, between two moments. */
    public static List<Instant> changes(Instant from, Instant until) {
        return CHANGES.stream()
                .map(Instant::parse)
                .filter(moment -> moment.isAfter(from) && moment.isBefore(until))
                .toList();
    }

    /** A site in a folder that the test owns; it changes by itself between October and December 2023. */
    public static SiteCase in(Path folder) {
        SiteCase site = SiteCase.in(folder);
        FileTree.read(Path.of("templates")).writeTo(site.source().resolve("templates"));
        FileTree.read(Path.of("assets")).writeTo(site.source().resolve("assets"));
        return site.file("content/organisations/network.adoc", """
                        = The Network
                        :summary: A network of schools.
                        :kind: network
                        """)
                .file("content/audiences/middle-leaders.adoc", """
                        = Middle leaders
                        :summary: People who lead a subject or a year.
                        """)
                .file("content/programmes/lead-a-team.adoc", """
                        = Lead a team
                        :summary: Three mornings for people who lead a team.
                        :run-by: network
                        :audiences: middle-leaders
                        :applications-open: 16 October 2023
                        :applications-close: 27 October 2023
                        :apply-url: https://example.org/apply

                        [timetable]
                        |===
                        |Activity |Where |When

                        |First morning
                        |Town hall
                        |Thursday 9 November 2023, 9.00–12.30

                        |Second morning
                        |Town hall
                        |Thursday 16 November 2023, 9.00–12.30

                        |Third morning
                        |Town hall
                        |Thursday 7 December 2023, 9.00–12.30
                        |===
                        """)
                .file("content/programmes/no-dates.adoc", """
                        = Coach a colleague
                        :summary: A programme whose dates are not known.
                        :starts: not known
                        :run-by: network
                        :audiences: middle-leaders
                        """)
                .file("content/programmes/roughly.adoc", """
                        = Lead a school
                        :summary: A programme whose dates are only roughly known.
                        :run-by: network
                        :audiences: middle-leaders
                        :applications-close: November 2023
                        :starts: December 2023
                        """)
                .file("content/initiatives/exchange.adoc", """
                        = Exchange
                        :summary: Schools visit one another.
                        :scope: local
                        :led-by: network
                        :starts: November 2023
                        :ends: 5 December 2023
                        """)
                .file("content/events/conference.adoc", """
                        = Conference
                        :summary: A day for everyone.
                        :organised-by: network
                        :starts: 30 November 2023
                        """)
                .file("content/pages/winter.adoc", """
                        = Winter
                        :summary: A page for some weeks.
                        :publish-on: 20 November 2023
                        :expire-on: 4 December 2023
                        """);
    }
}
