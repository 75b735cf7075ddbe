package org.leadershipcatalogue.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.html.SitePages;
import org.leadershipcatalogue.html.WrittenUrl;
import org.leadershipcatalogue.testing.StandardCases;
import org.leadershipcatalogue.url.Url;

class LinkResolverTest {

    private static final String PAGE = """
            <html lang="en"><head><base href="%s"></head><body>
            <h1 id="here">h</h1><p id="ü"><p id="a b"><p id="100%%"><p id="%%41"><p id="a#b">
            <a name="name-of-a"></a><map name="name-of-map"></map><input name="name-of-input">
            <template><p id="in-template"></template><!-- <p id="in-comment"> --><noscript><p id="in-noscript"></noscript>
            </body></html>
            """;

    @TestFactory
    Stream<DynamicTest> followsLinksAsBrowsersAndServersDo(@TempDir Path folder) throws IOException {
        for (String file : List.of("é.html", "a b.html", "100%.html", "index.html", "dir/index.html", "other/x.html")) {
            write(folder, file, "<p>");
        }
        write(folder, "a.pdf", "");
        write(folder, "empty/.keep", "");
        write(folder, "icons.svg", "<svg><g id='star'/></svg>");
        write(folder, "dir/page.html", PAGE.formatted(""));
        LinkedSite site =
                new FolderReader(folder).read(Url.parse("https://example.org/").orElseThrow());
        return StandardCases.of("links.txt", (base, url) -> words(verdict(site, base, url)));
    }

    private static LinkVerdict verdict(LinkedSite site, String base, String url) {
        String html = base.isEmpty() ? PAGE.replaceFirst("<base.*?>", "") : PAGE;
        HtmlPage page =
                new SitePages().made("dir/page.html", "", html.formatted(base).getBytes(StandardCharsets.UTF_8));
        WrittenUrl link = new WrittenUrl(WrittenUrl.Kind.LINK, "a", "href", url, 1, 1, WrittenUrl.NO_MARK);
        return new LinkResolver(site).follow(page, link);
    }

    private static String words(LinkVerdict verdict) {
        if (verdict instanceof LinkVerdict.Found found) {
            return "found " + found.file();
        } else if (verdict instanceof LinkVerdict.Missing missing) {
            return "missing " + missing.file();
        } else if (verdict instanceof LinkVerdict.MissingPlace place) {
            return "no place " + place.file() + "#" + place.fragment();
        } else if (verdict instanceof LinkVerdict.WithoutSlash found) {
            return "slash " + found.file();
        } else if (verdict instanceof LinkVerdict.External external) {
            return "external " + external.url().href();
        }
        return verdict instanceof LinkVerdict.Malformed ? "malformed" : "elsewhere";
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
