package org.leadershipcatalogue.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.SiteCase;

/** One site with every fault at once: one run names each of them once, at its own place, and leaves the old site alone. */
class BadInputTest {

    private static final String WINDOWS =
            "\uFEFF" + SmallSite.page("Read xref:about.adoc[this].\n").replace("\n", "\r\n");

    @Test
    void namesEveryFaultOnceAndLeavesTheOldSiteAlone(@TempDir Path folder) throws IOException {
        SiteCase site = mended(folder);
        SortedMap<String, byte[]> before = site.build().hasNoFinding().files();
        BuiltSite broken = breakAll(site).build().hasOnly(FINDINGS);
        SortedMap<String, byte[]> after = broken.files();

        assertFalse(broken.result().isPublished());
        assertEquals(before.keySet(), after.keySet());
        before.forEach((path, bytes) -> assertArrayEquals(bytes, after.get(path), path));
    }

    private static SiteCase mended(Path folder) {
        SiteCase site = SmallSite.in(folder)
                .file("content/about.adoc", SmallSite.page("Words.\n"))
                .file("content/include-loop.adoc", SmallSite.page("include::_parts/one.adoc[]\n"))
                .file("content/_parts/one.adoc", """
                    One.

                    include::two.adoc[]
                    """)
                .file("content/news/opening.adoc", """
                    = Opening
                    :summary: We open.
                    :jbake-date: 1 May 2023
                    """)
                .file("content/places/hall.adoc", """
                    = Hall
                    :summary: A hall.
                    """)
                .file("content/publications/report.adoc", """
                    = Report
                    :summary: A report.
                    :kind: report
                    """)
                .file("assets/js/place.js", "// nothing\n")
                .file("content/logo.png", "x")
                .file("content/invalid-utf-8.adoc", SmallSite.page("A café.\n"))
                .file("content/windows.adoc", WINDOWS);
        Faults.ALL.forEach(fault -> fault.mended().ifPresent(text -> site.file(fault.file(), text)));
        return site;
    }

    private static SiteCase breakAll(SiteCase site) throws IOException {
        Faults.ALL.forEach(fault -> site.file(fault.file(), fault.broken()));
        Files.createSymbolicLink(site.source().resolve("content/link.adoc"), Path.of("about.adoc"));
        return site.file(
                        "content/invalid-utf-8.adoc",
                        SmallSite.page("A café.\n").getBytes(StandardCharsets.ISO_8859_1))
                .file("content/windows.adoc", WINDOWS.replace("about", "abuot"));
    }

    private static final String FINDINGS = """
            content/_parts/two.adoc:3:10: error: including “one.adoc” would never end: it is being included already [include-loop]
              remove this include, or the one that leads back here
            content/about/index.adoc:1:1: error: “content/about/index.adoc” would be published at /about/, which is the address of “content/about.adoc” [duplicate-address]
              rename or remove one of them
            content/alt-text.adoc:4:1: error: the image “logo.png” has no alternative text [missing-alternative-text]
              say what it shows: image::logo.png[Headteachers at a workshop]; for mere decoration write [""]
            content/broken-fragment.adoc:4:1: error: “#aims” is no place in the page /about/ [broken-fragment]
              give the place this name: write [[aims]] above it
            content/broken-xref.adoc:4:6: error: “abuot.adoc” leads to no page or file [broken-link]
              did you mean about.adoc? It also stands at content/windows.adoc:4:6
            content/duplicate-id.adoc:7:3: error: the id “aims” is used on this page already at content/duplicate-id.adoc:4:3 [duplicate-id]
              give one of the two another name
            content/empty-link.adoc:4:6: error: the link to “https://example.org” has no words [empty-link-text]
              write words that say where it leads between the square brackets
            content/events/end-before-start.adoc:4:8: error: ends is 1 May 2024, which is before starts, 2 May 2024 (line 3) [end-before-start]
              correct one of the two dates
            content/events/no-when.adoc:6:2: error: the timetable has no column “When” [timetable-without-column]
              add a column with the heading When, Date or Timeframe
            content/events/short-row.adoc:8:1: error: this row has 2 of 3 cells [incomplete-row]
              begin every cell with “|”; a cell without words is a “|” alone
            content/events/weekday.adoc:8:16: error: “Friday 28 September 2023” contradicts itself: 28 September 2023 is a Thursday [weekday-contradicts-date]
              write Thursday 28 September 2023, or correct the date
            content/heading.adoc:6:1: error: this heading with “====” skips a level [skipped-heading-level]
              use “===” at most, one more than the heading above it
            content/include-missing.adoc:4:10: error: the included file “_parts/tow.adoc” does not exist [missing-include]
              the name is looked up beside content/include-missing.adoc; check its spelling
            content/include-outside.adoc:4:10: error: “../jbake.properties” is outside content/ and is not included [include-outside-content]
              move what you need into a file below content/ whose name begins with “_”
            content/invalid-utf-8.adoc:4:6: error: the byte E9 is not UTF-8, the form all text here is kept in [invalid-utf-8]
              the file was probably saved as Windows-1252, where this byte is “é”: save it as UTF-8
            content/javascript.adoc:4:6: error: a link may not begin with “javascript:” [unsafe-link]
              link to a page, or to an address that begins with https:, mailto: or tel:
            content/link.adoc:1:1: error: “content/link.adoc” is a symbolic link: a plain file or folder was expected [symbolic-link]
              put the file or folder itself here: a link could lead out of the site
            content/missing-image.adoc:4:1: error: the image “lgo.png” does not exist [broken-image]
              did you mean logo.png?
            content/missing-title.adoc:1:1: error: the page has no title [missing-title]
              begin the file with a line like “= Leading a small school”
            content/programmes/impossible-date.adoc:5:10: error: “31 February 2024” does not exist: the last day of that month is 29 February 2024 [impossible-date]
              correct the day or the month
            content/programmes/missing-field.adoc:1:3: error: programme lacks the field audiences [missing-field]
              add a line below the title, such as :audiences: headteachers
            content/programmes/repeated-field.adoc:6:2: error: field cost is given twice, in line 5 and in line 6 [repeated-field]
              keep one of the two lines
            content/programmes/unknown-field.adoc:5:2: error: field “cots” is not known for a programme [unknown-field]
              did you mean cost?
            content/programmes/unknown-reference.adoc:5:16: error: organisation “netwrok” is not known [unknown-reference]
              did you mean network?
            content/programmes/unknown-status.adoc:5:16: error: status “publishd” is not known [unknown-status]
              did you mean published?
            content/programmes/unreadable-date.adoc:5:10: error: “next spring” cannot be read as a date [unreadable-date]
              write it like this: 28 September 2023, September 2023, 2023 or 2022–23
            content/programmes/wrong-type.adoc:5:16: error: delivered-by wants an organisation, but “middle-leaders” is an audience [wrong-reference-type]
              write the name of a file in content/organisations/, without .adoc
            content/script.adoc:5:1: error: the element <script> is not allowed in content [unsafe-html]
              write it in AsciiDoc, or leave it out
            content/unclosed.adoc:4:1: error: this listing block is never closed [unclosed-block]
              repeat its opening line “----” after the last line that belongs to it
            jbake.properties:1:1: error: the key “site.titel” is not known [unknown-key]
              did you mean site.title?
            templates/news.ftlh:5:6: error: “page.titel” has no value (for content/news/opening.adoc) [template-value]
              check the spelling; for a value that may be missing write “page.titel!” or “??”
            templates/place.ftlh:5:14: error: the asset “/js/plaec.js” does not exist (on 1 page) [broken-asset]
              did you mean /js/place.js?
            templates/publication.ftlh:7:8: error: the template cannot be read: Unexpected end of file reached. You have an unclosed #if. Check if the FreeMarker end-tags are present, and aren't malformed. (Note that FreeMarker end-tags must have # or @ after the / character.) (for content/publications/report.adoc) [template-syntax]
              mend the FreeMarker code at this place""";
}
