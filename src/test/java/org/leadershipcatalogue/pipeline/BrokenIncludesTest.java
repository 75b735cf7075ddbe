package org.leadershipcatalogue.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Includes lead to text below content/ or are named at their target; what they bring in is told at its own place. */
class BrokenIncludesTest {

    @Test
    void refusesIncludesFromOutsideContentHoweverTheyAreWritten(@TempDir Path folder) {
        SmallSite.in(folder).file("content/a.adoc", SmallSite.page("""
                        :up: ../jbake.properties
                        :web: https://example.org/x.adoc

                        include::../jbake.properties[]

                        include::/etc/passwd[]

                        include::https://example.org/x.adoc[]

                        include::{up}[]

                        include::{web}[]

                        include::../templates/page.ftlh[opts=optional]
                        """)).build().hasOnly("""
                        content/a.adoc:7:10: error: “../jbake.properties” is outside content/ and is not included [include-outside-content]
                          move what you need into a file below content/ whose name begins with “_”
                        content/a.adoc:9:10: error: “/etc/passwd” is outside content/ and is not included [include-outside-content]
                          move what you need into a file below content/ whose name begins with “_”
                        content/a.adoc:11:10: error: “https://example.org/x.adoc” is outside content/ and is not included [include-outside-content]
                          move what you need into a file below content/ whose name begins with “_”
                        content/a.adoc:13:10: error: “../jbake.properties” is outside content/ and is not included [include-outside-content]
                          move what you need into a file below content/ whose name begins with “_”
                        content/a.adoc:15:10: error: “https://example.org/x.adoc” is outside content/ and is not included [include-outside-content]
                          move what you need into a file below content/ whose name begins with “_”
                        content/a.adoc:17:10: error: “../templates/page.ftlh” is outside content/ and is not included [include-outside-content]
                          move what you need into a file below content/ whose name begins with “_”""");
    }

    @Test
    void namesTheIncludeThatLeadsBack(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/_parts/one.adoc", """
                        One.

                        include::two.adoc[]
                        """)
                .file("content/_parts/two.adoc", """
                        Two.

                        include::one.adoc[]
                        """)
                .file("content/a.adoc", SmallSite.page("""
                        include::_parts/one.adoc[]
                        """))
                .file("content/b.adoc", SmallSite.page("""
                        include::b.adoc[]
                        """))
                .build()
                .hasOnly("""
                        content/_parts/two.adoc:3:10: error: including “one.adoc” would never end: it is being included already [include-loop]
                          remove this include, or the one that leads back here
                        content/b.adoc:4:10: error: including “b.adoc” would never end: it is being included already [include-loop]
                          remove this include, or the one that leads back here""");
    }

    @Test
    void namesMissingIncludesInListsAndCells(@TempDir Path folder) {
        SmallSite.in(folder).file("content/a.adoc", SmallSite.page("""
                        include::none.adoc[]

                        * item
                        +
                        include::none.adoc[]

                        |===
                        a|
                        include::none.adoc[]
                        |===
                        """)).build().hasOnly("""
                        content/a.adoc:4:10: error: the included file “none.adoc” does not exist [missing-include]
                          the name is looked up beside content/a.adoc; check its spelling
                        content/a.adoc:8:10: error: the included file “none.adoc” does not exist [missing-include]
                          the name is looked up beside content/a.adoc; check its spelling
                        content/a.adoc:12:10: error: the included file “none.adoc” does not exist [missing-include]
                          the name is looked up beside content/a.adoc; check its spelling""");
    }

    @Test
    void namesWhatIsNoTextWithoutFailing(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF})
                .file("content/a.adoc", SmallSite.page("""
                        include::photo.png[]
                        """))
                .build()
                .hasOnly("""
                        content/a.adoc:4:10: error: the included file “photo.png” is not text [invalid-utf-8]
                          include files of words only; show a picture with image::, offer a document with link:""");
    }

    @Test
    void namesBytesOfAnIncludedFileThatAreNoTextOnce(@TempDir Path folder) {
        SmallSite.in(folder)
                .file("content/_parts/latin.adoc", "One.\n\nA café.\n".getBytes(StandardCharsets.ISO_8859_1))
                .file("content/a.adoc", SmallSite.page("include::_parts/latin.adoc[]\n"))
                .build()
                .hasOnly("""
                        content/_parts/latin.adoc:3:6: error: the byte E9 is not UTF-8, the form all text here is kept in [invalid-utf-8]
                          the file was probably saved as Windows-1252, where this byte is “é”: save it as UTF-8""");
    }
}
