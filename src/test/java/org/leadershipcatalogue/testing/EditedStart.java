package org.leadershipcatalogue.testing;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What {@link EditedSite} begins with: some of everything, and no finding. */
final class EditedStart {

    private static final String PROGRAMME = """
            = Lead a team
            :summary: A course for people who lead a team.
            :run-by: network
            :audiences: middle-leaders
            :topics: coaching
            :regions: north
            :applications-open: 1 May 2023
            :applications-close: 14 June 2023

            See xref:../organisations/network.adoc[] and xref:second.adoc#evening[the evening].

            image::photo.png[Two people at a table]

            include::../_shared/notice.adoc[]

            [timetable]
            |===
            |Activity |Where |When

            |[[evening]]An evening
            |Town Hall
            |28 September 2023, 14.00–16.30
            |===
            """;

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry(".gitignore", "target/\n"),
            Map.entry("assets/css/site.css", "@import url(\"tokens.css\");\n@import url(\"base.css\");\n"),
            Map.entry("jbake.properties", "site.title=A catalogue\nsite.host=https://example.org\n"),
            Map.entry(
                    "content/index.adoc",
                    "= A catalogue\n:summary: What there is.\n\nxref:about.adoc[] and xref:winter.adoc[]\n"),
            Map.entry("content/about.adoc", "= About\n:summary: What this is.\n:footer: 1\n\nWords.\n"),
            Map.entry(
                    "content/winter.adoc",
                    "= Winter\n:summary: A page for long.\n:publish-on: 1 June 2023\n:expire-on: 1 June 2024\n\nWords.\n"),
            Map.entry(
                    "content/organisations/network.adoc",
                    "= The Network\n:summary: A network.\n:kind: network\n:region: north\n"),
            Map.entry("content/audiences/middle-leaders.adoc", "= Middle leaders\n:summary: Who lead a subject.\n"),
            Map.entry("content/audiences/teachers.adoc", "= Teachers\n:summary: Who teach.\n"),
            Map.entry("content/topics/coaching.adoc", "= Coaching\n:summary: One to one.\n"),
            Map.entry("content/regions/north.adoc", "= North\n:summary: What lies in the north.\n"),
            Map.entry("content/places/hall.adoc", "= Town Hall\n:summary: A hall.\n:address: 1 High Street\n"),
            Map.entry("content/_shared/notice.adoc", "Bring a pen.\n\ninclude::inner.adoc[]\n"),
            Map.entry("content/_shared/inner.adoc", "And paper.\n"),
            Map.entry("content/programmes/photo.png", "no picture, but bytes"),
            Map.entry("content/programmes/first.adoc", PROGRAMME),
            Map.entry(
                    "content/programmes/second.adoc",
                    programme("Lead a school\n:redirect-from: /programmes/lead-schools/", 29)),
            Map.entry("content/programmes/draft.adoc", programme("Wait\n:jbake-status: draft", 27)),
            Map.entry("content/initiatives/exchange.adoc", """
                    = Exchange
                    :summary: Schools visit one another.
                    :scope: local
                    :led-by: network
                    :starts: June 2023

                    Words.

                    [figures]
                    87:: schools took part
                    """),
            Map.entry("content/events/conference.adoc", """
                    = Conference
                    :summary: A day for everyone.
                    :organised-by: network
                    :part-of: exchange
                    :starts: 15 June 2023
                    """),
            Map.entry("content/publications/guide.adoc", """
                    = Guide
                    :summary: A guide in some pages.
                    :kind: report
                    :publisher: network
                    :published: 2023
                    :about: exchange
                    :file: guide.pdf
                    """),
            Map.entry("content/publications/guide.pdf", "%PDF-1.4 in words"),
            Map.entry("content/news/opened.adoc", """
                    = Applications are open
                    :summary: They can be made.
                    :jbake-date: 2023-05-02
                    :about: first
                    """));

    private EditedStart() {}

    /** A programme that takes place on a day of its own in September 2023, since the hall has one room. */
    static String programme(String title, int day) {
        return PROGRAMME.replace("= Lead a team", "= " + title).replace("28 September", day + " September");
    }

    /** Writes it, with the templates and assets of this repository; of its many small styles, some will do. */
    static void write(Path source) {
        FileTree.read(Path.of("templates")).writeTo(source.resolve("templates"));
        FileTree.read(Path.of("assets")).without("css/components/").writeTo(source.resolve("assets"));
        EditedFolder folder = new EditedFolder(source);
        new TreeMap<>(FILES).forEach(folder::written);
    }
}
