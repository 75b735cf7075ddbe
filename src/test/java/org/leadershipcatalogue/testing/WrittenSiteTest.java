package org.leadershipcatalogue.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenSiteTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeASite() throws IOException {
        write("index.html", "<h1 id=\"über\">Home</h1>");
        write("css/site.css", "@import url(\"base.css\") layer(base);");
        write("css/base.css", "p { background: url(../img/dot.svg) }");
        write("img/dot.svg", "<svg/>");
        write("a/b/index.html", "<p id=\"here\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/base/",
                "/base/index.html",
                "/base/#%C3%BCber",
                "#here",
                "../../",
                "../../css/site.css",
                "http://localhost/base/a/b/#here",
                "https://example.org/gone",
                "mailto:office@example.org"
            })
    void followsALinkThatLeadsSomewhere(String url) throws IOException {
        assertEquals(List.of(), deadEndsWith(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/base/gone/",
                "/base/a/",
                "/base/a/b",
                "/base/#gone",
                "#gone",
                "#",
                "../index.html",
                "http://localhost/base/gone.pdf"
            })
    void findsALinkThatLeadsNowhere(String url) throws IOException {
        assertEquals(List.of("a/b/index.html: " + url), deadEndsWith(url));
    }

    @Test
    void findsAStyleSheetThatLoadsWhatIsMissing() throws IOException {
        write("css/base.css", "@import \"gone.css\"; p { background: url(dot.svg) }");

        assertEquals(List.of("css/base.css: gone.css", "css/base.css: dot.svg"), deadEnds());
    }

    private List<String> deadEndsWith(String url) throws IOException {
        write("a/b/index.html", "<p id=\"here\"><a href=\"" + url + "\">link</a>");
        return deadEnds();
    }

    private List<String> deadEnds() {
        return new WrittenSite(folder, URI.create("http://localhost/base/")).deadEnds();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }
}
