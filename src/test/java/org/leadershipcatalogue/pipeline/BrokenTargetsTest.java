package org.leadershipcatalogue.pipeline;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links, references and images that lead nowhere, wherever they stand: each at its own macro, with the way out. */
class BrokenTargetsTest {

    @Test
    void findsTheMacroOfEveryBrokenReference(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/a.adoc", SmallSite.page("""
                        xref:nope.adoc[One], xref:nope.adoc[two] and <<nope>>.

                        * xref:nope.adoc[item]

                        |===
                        |xref:nope.adoc[cell] |xref:nope.adoc[cell]
                        |===

                        == Heading xref:nope.adoc[words]

                        .Title xref:nope.adoc[words]
                        Note footnote:[See xref:nope.adoc[words].]

                        term xref:neither.adoc[words]:: and xref:neither.adoc[words]
                        """))
                .file("content/_parts/part.adoc", """
                        Words.

                        xref:none.adoc[One]
                        """)
                .file("content/b.adoc", SmallSite.page("""
                        Before.

                        include::_parts/part.adoc[]

                        xref:none.adoc[After]
                        """))
                .build()
                .hasOnly("""
                        content/_parts/part.adoc:3:1: error: “none.adoc” leads to no page or file [broken-link]
                          write the path of a file from this one, such as ../places/town-hall.adoc; \
                        it also stands at content/b.adoc:8:1
                        content/a.adoc:4:1: error: “nope.adoc” leads to no page or file [broken-link]
                          write the path of a file from this one, such as ../places/town-hall.adoc; \
                        it also stands at content/a.adoc:4:22, content/a.adoc:6:3, content/a.adoc:9:2, \
                        content/a.adoc:9:24, content/a.adoc:12:12, content/a.adoc:14:8, content/a.adoc:15:20
                        content/a.adoc:4:46: error: “#nope” is no place in this page [broken-fragment]
                          use one of: heading-words
                        content/a.adoc:17:6: error: “neither.adoc” leads to no page or file [broken-link]
                          write the path of a file from this one, such as ../places/town-hall.adoc; \
                        it also stands at content/a.adoc:17:37""");
    }

    @Test
    void offersWhatWasProbablyMeant(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/logo.png", "x")
                .file("content/guide.pdf", "x")
                .file("content/a.adoc", SmallSite.page("""
                        xref:organisations/netwrk.adoc[One] xref:organisations/network.adoc#histry[two] link:giude.pdf[three]

                        image::lgo.png[A logo]

                        +++<a href="guid.pdf">four</a>+++ +++<img src="loga.png" alt="A logo">+++
                        """))
                .file("content/organisations/network.adoc", """
                        = The Network
                        :summary: A network of schools.
                        :kind: network

                        == History
                        """)
                .build()
                .hasOnly("""
                        content/a.adoc:4:1: error: “organisations/netwrk.adoc” leads to no page or file [broken-link]
                          did you mean organisations/network.adoc?
                        content/a.adoc:4:37: error: “#histry” is no place in the page /organisations/network/ [broken-fragment]
                          did you mean history?
                        content/a.adoc:4:81: error: “giude.pdf” leads to no page or file [broken-link]
                          did you mean guide.pdf?
                        content/a.adoc:6:1: error: the image “lgo.png” does not exist [broken-image]
                          did you mean logo.png?
                        content/a.adoc:8:13: error: “guid.pdf” leads to no page or file [broken-link]
                          did you mean guide.pdf?
                        content/a.adoc:8:48: error: the image “loga.png” does not exist [broken-image]
                          did you mean logo.png?""");
    }

    @Test
    void namesImagesWithoutAlternativeText(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/logo.png", "x")
                .file("content/a.adoc", SmallSite.page("""
                        image::logo.png[]

                        Words image:logo.png[] and image:logo.png[A logo] and image:logo.png[""].

                        |===
                        |image:logo.png[,300]
                        |===

                        +++<img src="logo.png">+++
                        """))
                .build()
                .hasOnly("""
                        content/a.adoc:4:1: error: the image “logo.png” has no alternative text [missing-alternative-text]
                          say what it shows: image::logo.png[Headteachers at a workshop]; for mere decoration write [""]
                        content/a.adoc:6:7: error: the image “logo.png” has no alternative text [missing-alternative-text]
                          say what it shows: image::logo.png[Headteachers at a workshop]; for mere decoration write [""]
                        content/a.adoc:9:2: error: the image “logo.png” has no alternative text [missing-alternative-text]
                          say what it shows: image::logo.png[Headteachers at a workshop]; for mere decoration write [""]
                        content/a.adoc:12:14: error: the image “logo.png” has no alternative text [missing-alternative-text]
                          say what it shows: image::logo.png[Headteachers at a workshop]; for mere decoration write [""]""");
    }

    @Test
    void namesRecordingsThatDoNotExist(@TempDir Path folder) {
        SmallSite.in(folder).file("content/a.adoc", SmallSite.page("""
                        video::film.mp4[]

                        audio::talk.mp3[]
                        """)).build().hasOnly("""
                        content/a.adoc:4:1: error: the asset “film.mp4” does not exist [broken-asset]
                          correct the path, or put the file where it says
                        content/a.adoc:6:1: error: the asset “talk.mp3” does not exist [broken-asset]
                          correct the path, or put the file where it says""");
    }

    @Test
    void namesLinksWithoutWords(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/map.png", "x")
                .file("content/a.adoc", SmallSite.page("""
                        link:https://example.org[ ] and link:https://example.org[&nbsp;] and https://example.org[&#8203;] and link:https://example.org[image:/map.png[""]].

                        https://example.org[] and xref:organisations/network.adoc[] have words of their own.
                        """))
                .build()
                .hasOnly("""
                        content/a.adoc:4:1: error: the link to “https://example.org” has no words [empty-link-text]
                          write words that say where it leads between the square brackets
                        content/a.adoc:4:33: error: the link to “https://example.org” has no words [empty-link-text]
                          write words that say where it leads between the square brackets
                        content/a.adoc:4:70: error: the link to “https://example.org” has no words [empty-link-text]
                          write words that say where it leads between the square brackets
                        content/a.adoc:4:103: error: the link to “https://example.org” has no words [empty-link-text]
                          write words that say where it leads between the square brackets""");
    }

    @Test
    void namesAttributesThatAreNotDefinedWhereTheyStand(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/_parts/part.adoc", """
                        One {nope}.
                        """)
                .file("content/a.adoc", SmallSite.page("""
                        Two {nope} and {nope}.

                        include::_parts/part.adoc[]

                        include::{nope}/x.adoc[]
                        """))
                .build()
                .hasOnly("""
                        content/_parts/part.adoc:1:5: error: “{nope}” stands for an attribute that is not defined [unknown-attribute]
                          to show the braces themselves, write “\\{nope}”
                        content/a.adoc:4:5: error: “{nope}” stands for an attribute that is not defined [unknown-attribute]
                          to show the braces themselves, write “\\{nope}”
                        content/a.adoc:4:16: error: “{nope}” stands for an attribute that is not defined [unknown-attribute]
                          to show the braces themselves, write “\\{nope}”
                        content/a.adoc:8:10: error: “{nope}” stands for an attribute that is not defined [unknown-attribute]
                          to show the braces themselves, write “\\{nope}”""");
    }
}
