package org.leadershipcatalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.MadeUpSeason;
import org.leadershipcatalogue.testing.Nginx;

/** docs/nginx.conf, as a real nginx reads it. */
class ServingTest {

    private static final String PROGRAMME = "/programmes/lead-a-team/";

    private static final String LONG = "/" + "a-very-long-name-".repeat(12) + "of-a-page/";

    @TempDir
    private static Path folder;

    private static HttpClient client = HttpClient.newHttpClient();
    private static BuiltSite site;
    private static Nginx nginx;
    private static Document page;

    @BeforeAll
    static void open() throws IOException {
        site = MadeUpSeason.in(folder)
                .file("content/pages/moved.adoc", """
                        = Moved
                        :summary: A page that has moved.
                        :redirect-from: /old/, %s, /Older/us.html
                        """.formatted(LONG))
                .now("2023-10-13T12:00:00Z")
                .build();
        nginx = Nginx.serving(site.output(), Files.createDirectory(folder.resolve("nginx")));
        page = Jsoup.parse(site.text("index.html"));
    }

    @AfterAll
    static void close() {
        if (nginx != null) {
            nginx.close();
        }
    }

    private static HttpResponse<byte[]> ask(String address, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(nginx.url(address));
        for (int index = 0; index < headers.length; index += 2) {
            request.header(headers[index], headers[index + 1]);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private static String styles() {
        return page.select("link[rel=stylesheet]").attr("href");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void sendsAPageAsItLiesThere() throws IOException {
        HttpResponse<byte[]> answer = ask(PROGRAMME);

        assertEquals(200, answer.statusCode());
        assertEquals(site.text("programmes/lead-a-team/index.html"), text(answer));
        assertEquals("", header(answer, "Content-Encoding"));
    }

    @Test
    void sendsWhatTheBuildHasCompressed() throws IOException {
        HttpResponse<byte[]> answer = ask(PROGRAMME, "Accept-Encoding", "gzip");

        assertEquals("gzip", header(answer, "Content-Encoding"));
        assertEquals("Accept-Encoding", header(answer, "Vary"));
        assertEquals(
                site.text("programmes/lead-a-team/index.html"),
                new String(
                        new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(),
                        StandardCharsets.UTF_8));
    }

    @Test
    void sendsBrotliWhereTheModuleIs() throws IOException {
        assumeTrue(Nginx.hasBrotli(), "nginx has no Brotli here: install libnginx-mod-http-brotli-static.");

        assertEquals("br", header(ask(PROGRAMME, "Accept-Encoding", "gzip, br"), "Content-Encoding"));
        assertEquals("br", header(ask(styles(), "Accept-Encoding", "br"), "Content-Encoding"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                    | text/html; charset=utf-8
            /calendar.ics        | text/calendar; charset=utf-8
            /sitemap.xml         | application/xml; charset=utf-8
            /robots.txt          | text/plain; charset=utf-8
            /catalogue.json      | application/json
            /feed.xml            | application/atom+xml; charset=utf-8
            /favicon.ico         | image/x-icon
            /img/favicon.svg     | image/svg+xml
            /css/site.css        | text/css; charset=utf-8
            /js/timely.js        | text/javascript; charset=utf-8
            """)
    void saysWhatItSends(String address, String type) throws IOException {
        HttpResponse<byte[]> answer = ask(address, "Accept-Encoding", "gzip");

        assertEquals(200, answer.statusCode());
        assertEquals(type, header(answer, "Content-Type"));
    }

    @Test
    void letsBrowsersKeepForEverWhatHasAHashInItsName() throws IOException {
        assertEquals("public, max-age=31536000, immutable", header(ask(styles()), "Cache-Control"));
        for (String address : List.of("/", PROGRAMME, "/css/site.css", "/calendar.ics")) {
            assertEquals("no-cache", header(ask(address), "Cache-Control"), address);
        }
    }

    @Test
    void answersWithNothingWhereNothingHasChanged() throws IOException {
        String tag = header(ask(PROGRAMME, "Accept-Encoding", "gzip"), "ETag");
        HttpResponse<byte[]> again = ask(PROGRAMME, "Accept-Encoding", "gzip", "If-None-Match", tag);

        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
    }

    @Test
    void sendsThePlainFileInThePlaceOfOneThatIsGone() throws IOException {
        HttpResponse<byte[]> answer = ask("/css/site.00000000.css");

        assertEquals(site.text("css/site.css"), text(answer));
        assertEquals("no-cache", header(answer, "Cache-Control"));
    }

    @Test
    void sendsAnArchiveOfTheAuthors() throws IOException {
        Files.writeString(site.output().resolve("tables.tar.gz"), "an archive");
        HttpResponse<byte[]> answer = ask("/tables.tar.gz");

        assertEquals(200, answer.statusCode());
        assertEquals("an archive", text(answer));
        assertEquals("", header(answer, "Content-Encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere/", "/css/site.css", "/programmes"})
    void sendsTheSecurityHeadersWithEverything(String address) throws IOException {
        HttpResponse<byte[]> answer = ask(address);

        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertEquals("strict-origin-when-cross-origin", header(answer, "Referrer-Policy"));
        assertEquals("same-origin", header(answer, "Cross-Origin-Opener-Policy"));
        assertTrue(header(answer, "Permissions-Policy").contains("geolocation=()"));
        assertEquals(
                page.select("meta[http-equiv=Content-Security-Policy]").attr("content") + "; frame-ancestors 'none'",
                header(answer, "Content-Security-Policy"));
        assertEquals("nginx", header(answer, "Server"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere/",
                "/nowhere",
                "/css/none.00000000.css",
                "/404.html",
                "/index.html.gz",
                "/index.html.br"
            })
    void helpsWhereThereIsNothing(String address) throws IOException {
        HttpResponse<byte[]> answer = ask(address);

        assertEquals(404, answer.statusCode());
        assertEquals(site.text("404.html"), text(answer));
        assertEquals("", header(answer, "Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/old/", "/old", "/old?from=a-letter", "/Older/us.html"})
    void leadsOnFromAnEarlierAddress(String address) throws IOException {
        HttpResponse<byte[]> answer = ask(address);

        assertEquals(301, answer.statusCode());
        assertEquals(address.replaceFirst("^[^?]*", "/pages/moved/"), header(answer, "Location"));
    }

    @Test
    void leadsOnFromAnAddressAsLongAsTheyGet() throws IOException {
        assertEquals("/pages/moved/", header(ask(LONG), "Location"));
    }

    @ParameterizedTest
    @CsvSource({"/programmes, /programmes/", "/programmes/index.html, /programmes/", "/index.html, /"})
    void leadsOnToTheOneAddressOfAPage(String address, String expected) throws IOException {
        HttpResponse<byte[]> answer = ask(address);

        assertEquals(301, answer.statusCode());
        assertEquals(expected, header(answer, "Location"));
    }
}
