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

    /** What a checker of links has to know, where an author can cause it; a link each, in a line of its own. */
    @Test
    void namesEveryKindOfFaultOfALink(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("jbake.properties", "site.host=https://example.org/x\n")
                .file("content/files/plan.pdf", "x")
                .file("content/files/icons.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"star\"/></svg>")
                .file("content/guide.adoc", SmallSite.page("[[install]]\nHow to install it.\n"))
                .file("content/a.adoc", SmallSite.page("""
                        * link:https://example.org/x/gone/[own host] link:https://example.org/x/giude/[own host] link:http://EXAMPLE.org:80/x/gone2/[capitals]
                        * link:https://example.org/news/[another site of the host]
                        * link:/gone3/[root] link:../../above.pdf[above]
                        * link:/guide[no slash] link:/Guide/[letter case]
                        * xref:guide.adoc#instal[place] link:/guide/#%69nstal[percent form] xref:guide.adoc#install[right]
                        * link:/guide/#:~:text=How[words] link:/guide/#gone:~:text=How[words]
                        * link:files/plan.pdf#page=0[page of a PDF] link:files/plan.pdf#page=2[right]
                        * link:files/icons.svg#moon[drawing] link:files/icons.svg#star[right]
                        * link:files/caf%C3%A9.pdf[letters] link:files/caf%E9.pdf[not UTF-8] link:files/café.pdf[as they are]
                        * link:mailto:head.example.org[mailbox] mailto:a@example.org[right] link:tel:020-7946-0000[right]
                        * link:tel:020%207946[number] link:https://example.org:99999/[port] link:http://256.1.1.1/[number]
                        * https://other.example/a%E2%80%8Bb[not seen] link:files/pl\u00ADan.pdf[not seen either]
                        * link:/guide/?a=1&b=2[query] link:https://example.org/x/guide/#top[top]

                        image::files/icons.svg#moon[A moon]
                        """))
                .build()
                .hasOnly("""
                        content/a.adoc:4:3: error: “https://example.org/x/gone/” leads to no page or file [broken-link]
                          correct the path, or put the file where it says
                        content/a.adoc:4:46: error: “https://example.org/x/giude/” leads to no page or file [broken-link]
                          did you mean https://example.org/x/guide/?
                        content/a.adoc:4:90: error: “http://EXAMPLE.org:80/x/gone2/” leads to no page or file [broken-link]
                          correct the path, or put the file where it says
                        content/a.adoc:6:3: error: “/gone3/” leads to no page or file [broken-link]
                          correct the path, or put the file where it says
                        content/a.adoc:6:22: error: “../../above.pdf” leads to no page or file [broken-link]
                          correct the path, or put the file where it says
                        content/a.adoc:7:3: warning: “/guide” leads to its page by a redirect alone [link-without-slash]
                          put a slash behind it: “/guide/”
                        content/a.adoc:7:25: error: “/Guide/” leads to no page or file [broken-link]
                          did you mean /guide/?
                        content/a.adoc:8:3: error: “#instal” is no place in the page /guide/ [broken-fragment]
                          did you mean install? It also stands at content/a.adoc:8:33
                        content/a.adoc:9:35: error: “#gone” is no place in the page /guide/ [broken-fragment]
                          use one of: install
                        content/a.adoc:10:3: error: “#page=0” is no place in the file /files/plan.pdf [broken-fragment]
                          the pages of a document are counted from 1: #page=1
                        content/a.adoc:11:3: error: “#moon” is no place in the file /files/icons.svg [broken-fragment]
                          use one of: star; it also stands at content/a.adoc:18:1
                        content/a.adoc:12:3: error: “files/caf%C3%A9.pdf” leads to no page or file [broken-link]
                          correct the path, or put the file where it says; it also stands at content/a.adoc:12:70
                        content/a.adoc:12:37: error: “files/caf%E9.pdf” leads to no page or file [broken-link]
                          write its letters as they are, or percent forms of their UTF-8
                        content/a.adoc:13:3: error: “mailto:head.example.org” is not the address of a mailbox [broken-link]
                          write it as in mailto:name@example.org; a comma parts several
                        content/a.adoc:14:3: error: “tel:020%207946” is not a telephone number [broken-link]
                          write digits, with hyphens between them if need be: tel:+44-20-7946-0000
                        content/a.adoc:14:31: error: “https://example.org:99999/” is not an address [broken-link]
                          check it for characters that do not belong there, and for some that are missing
                        content/a.adoc:14:69: error: “http://256.1.1.1/” is not an address [broken-link]
                          check it for characters that do not belong there, and for some that are missing
                        content/a.adoc:15:3: warning: “https://other.example/a%E2%80%8Bb” contains a character nobody sees, U+200B in percent form [invisible-character]
                          type the address again instead of copying it
                        content/a.adoc:15:47: error: “files/pl\u00ADan.pdf” leads to no page or file [broken-link]
                          did you mean files/plan.pdf?
                        content/a.adoc:15:47: warning: “files/pl\u00ADan.pdf” contains a character nobody sees, U+00AD, as character 12 [invisible-character]
                          type the address again instead of copying it""");
    }
}
