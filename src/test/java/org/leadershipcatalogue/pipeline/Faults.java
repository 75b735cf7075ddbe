package org.leadershipcatalogue.pipeline;

import java.util.List;
import java.util.Optional;

/** Every fault an author, a designer or a maintainer is told of, each in a file of its own, and the same files mended. */
final class Faults {

    /** A file with a fault, and what it should be; nothing where it should not be there. */
    record Fault(String file, String broken, Optional<String> mended) {}

    private Faults() {}

    static final List<Fault> ALL = List.of(
            new Fault("content/about/index.adoc", SmallSite.page("The same address.\n"), Optional.empty()),
            fault(
                    "content/alt-text.adoc",
                    SmallSite.page("image::logo.png[]\n"),
                    SmallSite.page("image::logo.png[The sign of the network]\n")),
            fault(
                    "content/broken-fragment.adoc",
                    SmallSite.page("xref:about.adoc#aims[Our aims]\n"),
                    SmallSite.page("xref:about.adoc[Our aims]\n")),
            fault(
                    "content/broken-xref.adoc",
                    SmallSite.page("Read xref:abuot.adoc[about us].\n"),
                    SmallSite.page("Read xref:about.adoc[about us].\n")),
            fault("content/duplicate-id.adoc", SmallSite.page("""
                    [[aims]]
                    Words.

                    [[aims]]
                    More words.
                    """), SmallSite.page("""
                    [[aims]]
                    Words.

                    [[methods]]
                    More words.
                    """)),
            fault(
                    "content/empty-link.adoc",
                    SmallSite.page("Read link:https://example.org[ ] first.\n"),
                    SmallSite.page("Read link:https://example.org[the guide] first.\n")),
            fault("content/heading.adoc", SmallSite.page("""
                    == Aims

                    ==== One
                    """), SmallSite.page("""
                    == Aims

                    === One
                    """)),
            fault("content/_parts/two.adoc", """
                    Two.

                    include::one.adoc[]
                    """, "Two.\n"),
            fault(
                    "content/include-missing.adoc",
                    SmallSite.page("include::_parts/tow.adoc[]\n"),
                    SmallSite.page("include::_parts/two.adoc[]\n")),
            fault(
                    "content/include-outside.adoc",
                    SmallSite.page("include::../jbake.properties[]\n"),
                    SmallSite.page("Words.\n")),
            fault(
                    "content/javascript.adoc",
                    SmallSite.page("Read link:javascript:alert(1)[this].\n"),
                    SmallSite.page("Read link:https://example.org[this].\n")),
            fault(
                    "content/missing-image.adoc",
                    SmallSite.page("image::lgo.png[The sign of the network]\n"),
                    SmallSite.page("image::logo.png[The sign of the network]\n")),
            fault("content/missing-title.adoc", "Only words.\n", SmallSite.page("Only words.\n")),
            fault("content/script.adoc", SmallSite.page("""
                    ++++
                    <script>alert(1)</script>
                    ++++
                    """), SmallSite.page("Words.\n")),
            fault("content/unclosed.adoc", SmallSite.page("""
                    ----
                    code
                    """), SmallSite.page("""
                    ----
                    code
                    ----
                    """)),
            fault("content/events/end-before-start.adoc", """
                    = A meeting
                    :summary: A meeting of people who lead a team.
                    :starts: 2 May 2024
                    :ends: 1 May 2024
                    """, """
                    = A meeting
                    :summary: A meeting of people who lead a team.
                    :starts: 1 May 2024
                    :ends: 2 May 2024
                    """),
            fault("content/events/no-when.adoc", SmallSite.meeting("""
                    [timetable]
                    |===
                    |Activity |Where

                    |Launch |Hall
                    |===
                    """), SmallSite.meeting("""
                    [timetable]
                    |===
                    |Activity |Where |When

                    |Launch |Hall |Thursday 28 September 2023, 14.00–16.30
                    |===
                    """)),
            fault("content/events/short-row.adoc", SmallSite.meeting("""
                    [timetable]
                    |===
                    |Activity |Where |When

                    |Opening |Library

                    |Launch |Library |Thursday 28 September 2023, 14.00–16.30
                    |===
                    """), SmallSite.meeting("""
                    [timetable]
                    |===
                    |Activity |Where |When

                    |Opening |Library |1 May 2024, 9.00–9.30

                    |Launch |Library |Thursday 28 September 2023, 14.00–16.30
                    |===
                    """)),
            fault("content/events/weekday.adoc", SmallSite.meeting("""
                    [timetable]
                    |===
                    |Activity |Where |When

                    |Launch |Barn |Friday 28 September 2023, 14.00–16.30
                    |===
                    """), SmallSite.meeting("""
                    [timetable]
                    |===
                    |Activity |Where |When

                    |Launch |Barn |Thursday 28 September 2023, 14.00–16.30
                    |===
                    """)),
            fault(
                    "content/programmes/impossible-date.adoc",
                    SmallSite.programme(":starts: 31 February 2024\n"),
                    SmallSite.programme(":starts: 29 February 2024\n")),
            fault("content/programmes/missing-field.adoc", """
                    = A course
                    :summary: A course for people who lead a team.
                    :run-by: network
                    :starts: not known
                    """, SmallSite.programme("")),
            fault(
                    "content/programmes/repeated-field.adoc",
                    SmallSite.programme("""
                    :cost: free
                    :cost: £10
                    """),
                    SmallSite.programme(":cost: free\n")),
            fault(
                    "content/programmes/unknown-field.adoc",
                    SmallSite.programme(":cots: free\n"),
                    SmallSite.programme(":cost: free\n")),
            fault(
                    "content/programmes/unknown-reference.adoc",
                    SmallSite.programme(":delivered-by: netwrok\n"),
                    SmallSite.programme(":delivered-by: network\n")),
            fault(
                    "content/programmes/unknown-status.adoc",
                    SmallSite.programme(":jbake-status: publishd\n"),
                    SmallSite.programme(":jbake-status: published\n")),
            fault(
                    "content/programmes/unreadable-date.adoc",
                    SmallSite.programme(":starts: next spring\n"),
                    SmallSite.programme(":starts: March 2024\n")),
            fault(
                    "content/programmes/wrong-type.adoc",
                    SmallSite.programme(":delivered-by: middle-leaders\n"),
                    SmallSite.programme(":delivered-by: network\n")),
            fault("jbake.properties", "site.titel=Courses\n", "site.title=Courses\n"),
            fault("templates/news.ftlh", template("<p>${page.titel}</p>\n"), template("<p>${page.title}</p>\n")),
            fault(
                    "templates/place.ftlh",
                    template("<script src=\"/js/plaec.js\"></script>\n"),
                    template("<script src=\"/js/place.js\"></script>\n")),
            fault("templates/publication.ftlh", template("<#if page.title?has_content>\n"), template("")));

    private static Fault fault(String file, String broken, String mended) {
        return new Fault(file, broken, Optional.of(mended));
    }

    private static String template(String body) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><title>${page.head.title}</title></head>
                <body><h1>${page.title}</h1>
                """ + body + "</body>\n</html>\n";
    }
}
