package org.leadershipcatalogue.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.Asset;
import org.leadershipcatalogue.document.Assets;
import org.leadershipcatalogue.document.StaticFile;

class FingerprintsTest {

    private static final Pattern HASH = Pattern.compile("\\.[0-9a-f]{8}(?=[.\"')]|$)");

    @TempDir
    private Path folder;

    private final List<StaticFile> files = new ArrayList<>();
    private final Findings findings = new Findings();

    private FingerprintsTest file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private FingerprintsTest file(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            files.removeIf(known -> known.file().equals(file));
            files.add(new StaticFile("assets/" + name, file, "/" + name));
            return this;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Assets named() {
        return new Fingerprints(findings).of(files, TreeMap::new);
    }

    private Asset named(String name) {
        return named().named(name).orElseThrow();
    }

    /** What is published of an asset, each hash written as “.#”. */
    private String published(String name) {
        Asset asset = named(name);
        String plain = asset.text().orElseGet(() -> text(asset.source().file()));
        return HASH.matcher(plain).replaceAll(".#");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> told() {
        return findings.sorted().stream().map(Finding::toString).toList();
    }

    @Test
    void putsAHashOfTheBytesBeforeTheExtension() {
        file("css/site.css", "a { color: red }");

        assertTrue(Pattern.matches(
                "/css/site\\.[0-9a-f]{8}\\.css", named("css/site.css").address()));
    }

    @Test
    void keepsANameAsLongAsTheBytesAreTheSame() {
        String first = file("js/a.js", "let a = 1;").named("js/a.js").address();

        assertEquals(first, file("js/b.js", "let b = 2;").named("js/a.js").address());
        assertNotEquals(first, file("js/a.js", "let a = 2;").named("js/a.js").address());
    }

    @Test
    void renamesWhatLoadsAChangedFile() {
        file("js/page.js", "import { a } from \"./a.js\";").file("js/a.js", "export const a = 1;");
        String before = named("js/page.js").address();

        file("js/a.js", "export const a = 2;");
        assertNotEquals(before, named("js/page.js").address());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            import { a } from "./a.js";                     | import { a } from "./a.#.js";
            import "./a.js";                                | import "./a.#.js";
            import"./a.js"                                  | import"./a.#.js"
            export * from '../js/a.js'                      | export * from './a.#.js'
            const a = await import("./a.js");               | const a = await import("./a.#.js");
            new Worker(new URL("./a.js", import.meta.url))  | new Worker(new URL("./a.#.js", import.meta.url))
            new URL("../img/x.svg", import.meta.url)        | new URL("../img/x.#.svg", import.meta.url)
            new URL("../img/x.svg#b", import.meta.url)      | new URL("../img/x.#.svg#b", import.meta.url)
            f(/["/]/.test(x), import("./a.js"))             | f(/["/]/.test(x), import("./a.#.js"))
            x = a / 2; y = "/"; import("./a.js")            | x = a / 2; y = "/"; import("./a.#.js")
            x = `${import("./a.js")}`;                      | x = `${import("./a.#.js")}`;
            // import "./a.js";                             | // import "./a.js";
            /* import "./a.js" */                           | /* import "./a.js" */
            say("import './a.js'")                          | say("import './a.js'")
            x = `import "./a.js"`                           | x = `import "./a.js"`
            loader.import("./a.js")                         | loader.import("./a.js")
            new URL("./a.js", document.baseURI)             | new URL("./a.js", document.baseURI)
            import "a.js";                                  | import "a.js";
            import "./gone.js";                             | import "./gone.js";
            import "https://example.org/a.js";              | import "https://example.org/a.js";
            """)
    void renamesWhatScriptsLoad(String written, String expected) {
        file("js/page.js", written).file("js/a.js", "export const a = 1;").file("img/x.svg", "<svg/>");

        assertEquals(expected, published("js/page.js"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a { background: url(../img/x.svg) }        | a { background: url(../img/x.#.svg) }
            a { background: url("../img/x.svg#b") }    | a { background: url("../img/x.#.svg#b") }
            a { background: url(/img/x.svg) }          | a { background: url(/img/x.svg) }
            a { background: url(gone.svg) }            | a { background: url(gone.svg) }
            a { background: url(data:,x) }             | a { background: url(data:,x) }
            a { content: "url(../img/x.svg)" }         | a { content: "url(../img/x.svg)" }
            /* url(../img/x.svg) */                    | /* url(../img/x.svg) */
            """)
    void renamesWhatStyleSheetsLoad(String written, String expected) {
        file("css/site.css", written).file("img/x.svg", "<svg/>");

        assertEquals(expected, published("css/site.css"));
    }

    @Test
    void takesImportedStylesInWithTheirLayersAndConditions() {
        file("css/site.css", """
                        /* The order. */
                        @layer base, parts;
                        @import url("base.css") layer(base);
                        @import "parts/card.css" layer(parts) supports(display: grid) screen and (width > 20em);
                        @import url(print.css) print;
                        b { color: blue }
                        """)
                .file("css/base.css", "@charset \"utf-8\";\n@import \"reset.css\" layer;\na { color: red }\n")
                .file("css/reset.css", "* { margin: 0 }")
                .file("css/parts/card.css", ".card { background: url(../../img/x.svg) }\n.gone { src: url(gone.png) }")
                .file("css/print.css", "nav { display: none }")
                .file("img/x.svg", "<svg/>");

        assertEquals("""
                /* The order. */
                @layer base, parts;
                @layer base {
                @layer {
                * { margin: 0 }
                }

                a { color: red }
                }

                @media screen and (width > 20em) {
                @supports (display: grid) {
                @layer parts {
                .card { background: url(../img/x.#.svg) }
                .gone { src: url(parts/gone.png) }
                }
                }
                }

                @media print {
                nav { display: none }
                }

                b { color: blue }
                """, published("css/site.css"));
        assertEquals(new TreeSet<>(List.of("img/x.svg")), named("css/site.css").loads());
        assertEquals(List.of(), told());
    }

    @Test
    void leavesImportsThatCannotStandInABlock() {
        file("css/site.css", "@import \"https://example.org/x.css\";\n@import \"a.css\";\n")
                .file("css/a.css", "a {}");
        file("css/drawing.css", "@import \"names.css\";\n")
                .file("css/names.css", "@namespace svg url(http://www.w3.org/2000/svg);");

        assertEquals("@import \"https://example.org/x.css\";\n@import \"a.#.css\";\n", published("css/site.css"));
        assertEquals("@import \"names.#.css\";\n", published("css/drawing.css"));
    }

    @Test
    void namesWhatIsNoTextByItsBytes() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF};
        file("img/a.png", picture).file("js/latin.js", picture).file("LICENCE", "Free.");

        assertTrue(
                Pattern.matches("/img/a\\.[0-9a-f]{8}\\.png", named("img/a.png").address()));
        assertTrue(Pattern.matches("/LICENCE\\.[0-9a-f]{8}", named("LICENCE").address()));
        assertTrue(named("js/latin.js").text().isEmpty());
    }

    @Test
    void loadsWhatIsLoadedByWhatIsLoaded() {
        file("js/page.js", "import \"./search.js\";")
                .file("js/search.js", "new Worker(new URL(\"./worker.js\", import.meta.url))")
                .file("js/worker.js", "")
                .file("js/other.js", "");

        assertEquals(
                List.of("js/page.js", "js/search.js", "js/worker.js"),
                named().loadedWith(new TreeSet<>(List.of("js/page.js"))).stream()
                        .map(Asset::name)
                        .toList());
    }

    @Test
    void tellsOfACircleOfScripts() {
        file("js/a.js", "import \"./b.js\";").file("js/b.js", "let x;\nimport \"./a.js\";");
        named();

        assertEquals(List.of("""
                        assets/js/b.js:2:9: error: “./a.js” leads back to “assets/js/a.js”, which loads this file [circular-assets]
                          move what both need into a third file that loads neither"""), told());
    }

    @Test
    void tellsOfACircleOfStyles() {
        file("css/a.css", "@import \"b.css\";").file("css/b.css", "/* */ @import \"a.css\";");
        named();

        assertEquals(List.of("""
                        assets/css/a.css:1:1: error: “b.css” leads back to “assets/css/b.css”, which loads this file [circular-assets]
                          move what both need into a third file that loads neither""", """
                        assets/css/b.css:1:7: error: “a.css” leads back to “assets/css/a.css”, which loads this file [circular-assets]
                          move what both need into a third file that loads neither"""), told());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a { color: red           | 1:3: error: “{”
            a { color: red }}        | 1:17: error: “}”
            a { width: calc(1px }    | 1:21: error: “}”
            a {} /* never            | 1:6: error: “/*”
            """)
    void tellsOfABracketWithoutAPartner(String css, String expected) {
        file("css/a.css", css).named();

        assertEquals(
                List.of("assets/css/a.css:" + expected + " has no partner in this style sheet [unbalanced-style]\n"
                        + "  close what is open, or remove what is closed twice"),
                told());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a::after { content: "}" }          | a::after { content: "}" }
            a { background: url(x(y) }         | a { background: url(x(y) }
            a { background: url("x)") }        | a { background: url("x)") }
            a:is([href="("], b) { } /* { */    | a:is([href="("], b) { } /* { */
            """)
    void doesNotMindBracketsInStringsCommentsAndUrls(String css, String same) {
        assertEquals(same, file("css/a.css", css).published("css/a.css"));
        assertEquals(List.of(), told());
    }
}
