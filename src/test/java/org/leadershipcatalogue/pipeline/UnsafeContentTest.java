package org.leadershipcatalogue.pipeline;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content comes from strangers: nothing in it runs, loads or restyles, and each attempt is named at its own place. */
class UnsafeContentTest {

    @Test
    void namesEveryElementThatRunsOrLoads(@TempDir Path folder) {
        SmallSite.in(folder).file("content/a.adoc", SmallSite.page("""
                        ++++
                        <script>alert(1)</script>
                        ++++

                        Words +++<script>alert(2)</script>+++ and pass:[<iframe src='https://example.org'></iframe>].

                        [subs=none]
                        Raw <SCRIPT>alert(3)</SCRIPT> words.

                        * item +++<svg onload=alert(4)></svg>+++

                        |===
                        |cell +++<object data=x></object>+++
                        |===

                        == Heading +++<embed src=x>+++

                        video::abc[youtube]
                        """)).build().hasOnly("""
                        content/a.adoc:5:1: error: the element <script> is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out
                        content/a.adoc:8:10: error: the element <script> is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out
                        content/a.adoc:8:49: error: the element <iframe> is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out
                        content/a.adoc:11:5: error: the element <script> is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out
                        content/a.adoc:13:11: error: the element <svg> is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out
                        content/a.adoc:16:10: error: the element <object> is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out
                        content/a.adoc:19:15: error: the element <embed> is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out
                        content/a.adoc:21:1: error: the element <iframe> is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out""");
    }

    @Test
    void namesEveryHandlerAndStyle(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/map.png", "x")
                .file("content/a.adoc", SmallSite.page("""
                        A style of words, pass:[<b style="color:red">bold</b>].

                        A picture pass:[<img src=/map.png alt=x onerror=alert(1)>].

                        +++<!-- a comment -->+++
                        """))
                .build()
                .hasOnly("""
                        content/a.adoc:4:28: error: the attribute “style” of <b> is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out
                        content/a.adoc:6:41: error: the attribute “onerror” of <img> is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out
                        content/a.adoc:8:4: error: an HTML comment is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out""");
    }

    @Test
    void namesHandlersSmuggledThroughAttributes(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/map.png", "x")
                .file("content/a.adoc", SmallSite.page("""
                        [.x,role="y\\" onclick=\\"alert(1)"]
                        Words.

                        link:https://example.org[words,role="a\\" onclick=\\"alert(2)"]

                        image::/map.png[Alt,title="a\\" onerror=\\"alert(3)"]
                        """))
                .build()
                .hasOnly("""
                        content/a.adoc:4:15: error: the attribute “onclick” of <div> is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out
                        content/a.adoc:7:42: error: the attribute “onclick” of <a> is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out""");
    }

    @Test
    void namesLinksThatRunHoweverTheyAreWritten(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/map.png", "x")
                .file("content/a.adoc", SmallSite.page("""
                        link:javascript:alert(1)[Words] and link:JaVaScRiPt:alert(2)[words].

                        * link:&#106;avascript:alert(3)[words]
                        * link:++java script:alert(4)++[words]
                        * link:java&#x09;script:alert(5)[words]
                        * link:javascript&colon;alert(6)[words]

                        |===
                        |link:vbscript:x[words] |link:data:text/html,x[words]
                        |===

                        == Heading link:javascript:x[words]

                        image::/map.png[Alt,link=javascript:alert(7)]

                        :run: javascript:alert(8)

                        link:{run}[words] and +++<a href="javascript:alert(9)">words</a>+++
                        """))
                .build()
                .hasOnly("""
                        content/a.adoc:4:1: error: a link may not begin with “javascript:” [unsafe-link]
                          link to a page, or to an address that begins with https:, mailto: or tel:
                        content/a.adoc:4:37: error: a link may not begin with “JaVaScRiPt:” [unsafe-link]
                          link to a page, or to an address that begins with https:, mailto: or tel:
                        content/a.adoc:6:3: error: a link may not begin with “javascript:” [unsafe-link]
                          link to a page, or to an address that begins with https:, mailto: or tel:
                        content/a.adoc:7:3: error: a link may not begin with “javascript:” [unsafe-link]
                          link to a page, or to an address that begins with https:, mailto: or tel:
                        content/a.adoc:8:3: error: a link may not begin with “javascript:” [unsafe-link]
                          link to a page, or to an address that begins with https:, mailto: or tel:
                        content/a.adoc:9:3: error: a link may not begin with “javascript:” [unsafe-link]
                          link to a page, or to an address that begins with https:, mailto: or tel:
                        content/a.adoc:12:2: error: a link may not begin with “vbscript:” [unsafe-link]
                          link to a page, or to an address that begins with https:, mailto: or tel:
                        content/a.adoc:12:26: error: a link may not begin with “data:” [unsafe-link]
                          link to a page, or to an address that begins with https:, mailto: or tel:
                        content/a.adoc:15:12: error: a link may not begin with “javascript:” [unsafe-link]
                          link to a page, or to an address that begins with https:, mailto: or tel:
                        content/a.adoc:17:26: error: a link may not begin with “javascript:” [unsafe-link]
                          link to a page, or to an address that begins with https:, mailto: or tel:
                        content/a.adoc:21:1: error: a link may not begin with “javascript:” [unsafe-link]
                          link to a page, or to an address that begins with https:, mailto: or tel:
                        content/a.adoc:21:35: error: a link may not begin with “javascript:” [unsafe-link]
                          link to a page, or to an address that begins with https:, mailto: or tel:""");
    }

    @Test
    void doesNotTrustMarksThatContentForges(@TempDir Path folder) {
        SmallSite.in(folder).file("content/a.adoc", SmallSite.page("""
                        +++<a data-lc-at='9|' href='https://example.org'>words</a>+++

                        ++++
                        <table data-lc-timetable='none'><tr><td data-lc-line='none'>cell</td></tr></table>
                        ++++
                        """)).build().hasOnly("""
                        content/a.adoc:4:7: error: the attribute “data-lc-at” of <a> is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out
                        content/a.adoc:7:8: error: the attribute “data-lc-timetable” of <table> is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out
                        content/a.adoc:7:41: error: the attribute “data-lc-line” of <td> is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out""");
    }

    @Test
    void namesWhatWouldBeLoadedFromElsewhere(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/map.png", "x")
                .file("content/a.adoc", SmallSite.page("""
                        image::https://example.org/x.png[Alt]

                        Words image://example.org/y.png[Alt] and image:/map.png[Alt] and https://example.org[words].

                        video::https://example.org/z.mp4[poster=https://example.org/p.png]
                        """))
                .build()
                .hasOnly("""
                        content/a.adoc:4:1: error: the picture “https://example.org/x.png” would be loaded from another site [unsafe-link]
                          save it beside the page and name it there
                        content/a.adoc:6:7: error: the picture “//example.org/y.png” would be loaded from another site [unsafe-link]
                          save it beside the page and name it there
                        content/a.adoc:8:1: error: the picture “https://example.org/p.png” would be loaded from another site [unsafe-link]
                          save it beside the page and name it there
                        content/a.adoc:8:1: error: the recording “https://example.org/z.mp4” would be loaded from another site [unsafe-link]
                          save it beside the page and name it there""");
    }

    @Test
    void namesRawHtmlThatWouldVanish(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/a.adoc", SmallSite.page("Words.\n\nMore +++<body class=x>+++ words.\n"))
                .file("content/b.adoc", SmallSite.page("Words +++</em>+++ and +++<i>fine</i>+++.\n"))
                .file("content/c.adoc", SmallSite.page("++++\n<frameset></frameset>\n++++\n"))
                .file("content/d.adoc", SmallSite.page("Words +++<b>+++never closed.\n"))
                .build()
                .hasOnly("""
                        content/a.adoc:6:9: error: unbalanced or misplaced raw HTML is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out
                        content/b.adoc:4:10: error: unbalanced or misplaced raw HTML is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out
                        content/c.adoc:5:1: error: unbalanced or misplaced raw HTML is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out
                        content/d.adoc:4:10: error: unbalanced or misplaced raw HTML is not allowed in content [unsafe-html]
                          write it in AsciiDoc, or leave it out""");
    }
}
