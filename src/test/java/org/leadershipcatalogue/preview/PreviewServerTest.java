package org.leadershipcatalogue.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire, asked by plain sockets: a client library would mend what is malformed. */
class PreviewServerTest {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final String PAGE = StaticPreview.PAGE;

    @TempDir
    private Path folder;

    private StaticPreview server;
    private Stage stage;
    private int port;

    @BeforeEach
    void serve() throws IOException {
        server = new StaticPreview(folder, 0);
        stage = server.stage;
        port = server.url().getPort();
        server.file("404.html", PAGE.replace("Home", "Lost"));
        server.file("programmes/npqh/index.html", PAGE.replace("Home", "NPQH"));
        server.file("css/site.css", "p {}");
        server.file("css/site.1234abcd.css", "p {}");
        server.file("calendar.ics", "BEGIN:VCALENDAR");
        server.file("feed.xml", "<feed/>");
        server.file(".hidden/secret.txt", "secret");
        Files.writeString(folder.resolve("outside.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("site/link.txt"), folder.resolve("outside.txt"));
        Files.createSymbolicLink(folder.resolve("site/linked"), folder);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void servesAPageWithThePanelInIt() throws IOException {
        String answer = get("/programmes/npqh/");

        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        assertTrue(answer.contains("<title>NPQH</title>"), answer);
        assertTrue(answer.contains("<script type=\"module\" src=\"/-/preview/files/"), answer);
        assertTrue(answer.endsWith("</body>"), answer);
    }

    @ParameterizedTest
    @CsvSource({
        "/css/site.css, text/css; charset=utf-8, no-cache",
        "/css/site.1234abcd.css, text/css; charset=utf-8, 'public, max-age=31536000, immutable'",
        "/css/site.ffffffff.css, text/css; charset=utf-8, no-cache",
        "/calendar.ics, text/calendar; charset=utf-8, no-cache",
        "/feed.xml, application/atom+xml; charset=utf-8, no-cache"
    })
    void namesTheTypeAndHowLongItIsKept(String path, String type, String caching) throws IOException {
        Map<String, String> headers = headers(get(path));

        assertEquals(type, headers.get("content-type"));
        assertEquals(caching, headers.get("cache-control"));
        assertEquals("nosniff", headers.get("x-content-type-options"));
        assertEquals("same-origin", headers.get("cross-origin-resource-policy"));
        assertEquals("frame-ancestors 'none'", headers.get("content-security-policy"));
        assertFalse(headers.containsKey("access-control-allow-origin"));
    }

    @ParameterizedTest
    @CsvSource({
        "/programmes/npqh, /programmes/npqh/",
        "/programmes/npqh?a=b, /programmes/npqh/?a=b",
        "/programmes/npqh/index.html, /programmes/npqh/",
        "/index.html, /"
    })
    void leadsToTheOneAddressOfAPage(String path, String address) throws IOException {
        String answer = get(path);

        assertEquals("301", status(answer));
        assertEquals(address, headers(answer).get("location"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing/",
                "/programmes/",
                "/css/",
                "/../outside.txt",
                "/%2e%2e/outside.txt",
                "/..%2foutside.txt",
                "/css/..%5c..%5coutside.txt",
                "/css/%2e%2e/%2e%2e/outside.txt",
                "/link.txt",
                "/linked/outside.txt",
                "/linked/",
                "/.hidden/secret.txt",
                "/%2ehidden/secret.txt",
                "/index.html%00.txt",
                "/css//site.css",
                "/css/site.css%20",
                "/index.html/",
                "/%ff",
                "/con:",
                "/-/preview/files/0/panel.js"
            })
    void findsNothingOutsideTheSite(String path) throws IOException {
        String answer = get(path);

        assertEquals("404", status(answer), answer);
        assertFalse(answer.contains("secret"), answer);
    }

    @Test
    void showsTheSitesOwnPageToLostVisitors() throws IOException {
        assertTrue(get("/nothing/").contains("<title>Lost</title>"));
    }

    @Test
    void keepsToTheFolderOfTheHostThatTheSiteIsIn() throws IOException {
        stage.become(state -> state.shown(List.of(), "/catalogue", false));

        assertEquals("/catalogue/", headers(get("/")).get("location"));
        assertEquals("200", status(get("/catalogue/programmes/npqh/")));
        assertEquals(
                "/catalogue/programmes/npqh/",
                headers(get("/catalogue/programmes/npqh")).get("location"));
        assertEquals("404", status(get("/programmes/npqh/")));
    }

    @Test
    void answersShortlyWhenTheBrowserHasTheFile() throws IOException {
        String tag = headers(get("/css/site.css")).get("etag");
        String again = exchange(request("GET", "/css/site.css", "If-None-Match: " + tag));

        assertEquals("304", status(again));
        assertEquals("", body(again));
    }

    @Test
    void sendsNoBodyForHead() throws IOException {
        String answer = exchange(request("HEAD", "/", ""));

        assertEquals("200", status(answer));
        assertEquals("", body(answer));
        assertTrue(Integer.parseInt(headers(answer).get("content-length")) > PAGE.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost", "127.0.0.1:1", "localhost.evil.example:PORT", "[::]:PORT", ""})
    void refusesOtherHosts(String host) throws IOException {
        String named = host.replace("PORT", String.valueOf(port));

        assertEquals("403", status(exchange("GET / HTTP/1.1\r\nHost: " + named + "\r\nConnection: close\r\n\r\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:PORT", "127.0.0.1:PORT", "[::1]:PORT", "LOCALHOST:PORT"})
    void answersToTheNamesOfThisMachine(String host) throws IOException {
        String named = host.replace("PORT", String.valueOf(port));

        assertEquals("200", status(exchange("GET / HTTP/1.1\r\nHost: " + named + "\r\nConnection: close\r\n\r\n")));
    }

    @Test
    void refusesARequestWithTwoHostsOrNone() throws IOException {
        String own = "Host: localhost:" + port + "\r\n";

        assertEquals("403", status(exchange("GET / HTTP/1.1\r\n" + own + own + "Connection: close\r\n\r\n")));
        assertEquals("403", status(exchange("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get"})
    void refusesOtherMethods(String method) throws IOException {
        assertEquals("405", status(exchange(request(method, "/", ""))));
    }

    @Test
    void refusesToBePartOfAnotherSitesPage() throws IOException {
        String script = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script";
        String frame = "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe";
        String link = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document";

        assertEquals("403", status(exchange(request("GET", "/", script))));
        assertEquals("403", status(exchange(request("GET", "/-/preview/events?page=/&version=", script))));
        assertEquals("403", status(exchange(request("GET", "/", frame))));
        assertEquals("200", status(exchange(request("GET", "/", link))));
    }

    @Test
    void takesTheChoiceOfItsOwnPagesAlone() throws Exception {
        String form = "everything=false&day=2027-01-03";

        assertEquals("403", status(post(form, "")));
        assertEquals("403", status(post(form, "Origin: http://evil.example")));
        assertEquals("403", status(post(form, "Origin: null")));
        assertEquals("403", status(post(form, own() + "\r\nSec-Fetch-Site: cross-site")));
        assertEquals(true, stage.state().choice().isEverything());

        assertEquals("204", status(post(form, own())));
        assertEquals(
                new Choice(false, Optional.of(LocalDate.of(2027, 1, 3))),
                stage.state().choice());
        assertEquals("400", status(post("day=tomorrow", own())));
        assertEquals("405", status(exchange(request("POST", "/", own() + "\r\nContent-Length: 0"))));
        assertEquals("405", status(get("/-/preview/choice")));
    }

    @Test
    void saysWhatARuleIsFor() throws IOException {
        assertTrue(get("/-/preview/rules/unknown-reference").contains("= unknown-reference"));
        assertEquals("404", status(get("/-/preview/rules/..%2f..%2fpanel")));
        assertEquals("404", status(get("/-/preview/rules/no-such-rule")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n\r\n",
                "GET\r\n\r\n",
                "GET / HTTP/1.1",
                "\u0000\u0001\u0002\r\n\r\n",
                "GET http:// HTTP/1.1\r\n\r\n",
                "GET /% HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/9.9\r\nHost\r\n\r\n",
                ": \r\n: \r\n\r\n",
                "POST /-/preview/choice HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
                "POST /-/preview/choice HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
            })
    void goesOnAfterAMalformedRequest(String malformed) throws IOException {
        String answer = exchange(malformed);

        assertFalse(answer.startsWith("HTTP/1.1 200"), answer);
        assertEquals("200", status(get("/")));
    }

    @Test
    void refusesAnAddressOfAnotherMachine() throws IOException {
        assertEquals("400", status(exchange(request("GET", "http://evil.example/", ""))));
        assertEquals("400", status(exchange(request("GET", "//evil.example/", ""))));
    }

    @Test
    void answersOthersWhileSomeSendNothingMore() throws IOException {
        try (Socket silent = new Socket(InetAddress.getLoopbackAddress(), port);
                Socket slow = new Socket(InetAddress.getLoopbackAddress(), port)) {
            slow.getOutputStream().write("GET / HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.UTF_8));
            slow.getOutputStream().flush();

            assertEquals("200", status(get("/")));
            assertTrue(silent.isConnected());
        }
    }

    @Test
    void endsALongRequest() throws IOException {
        String answer = exchange("GET /" + "a".repeat(200_000) + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nConnection: close\r\n\r\n");

        assertFalse(answer.startsWith("HTTP/1.1 200"), "answered");
        assertEquals("200", status(get("/")));
    }

    @Test
    void tellsAnOpenPageToLoadItselfAgain() throws IOException {
        String version = get("/").replaceFirst("(?s).*data-preview=\"([^\"]+)\".*", "$1");
        server.file("index.html", PAGE.replace("Words", "Other words"));
        stage.become(state -> state.shown(List.of(), "", false));
        String events = exchange(request("GET", "/-/preview/events?page=%2F&version=" + version, ""));

        assertTrue(events.contains("event: status\ndata: {\"isBuilding\":false"), events);
        assertTrue(events.contains("event: reload\n"), events);
    }

    @Test
    void showsWhatIsToBeMendedAsLongAsThereIsNoSite() throws IOException {
        stage.become(state -> State.first(state.choice()).failed("The folder “<content>” does not exist."));
        String answer = get("/programmes/npqh/");

        assertEquals("503", status(answer));
        assertTrue(answer.contains("The folder “&lt;content&gt;” does not exist."), answer);
    }

    private String own() {
        return "Origin: http://localhost:" + port;
    }

    private String post(String form, String headers) throws IOException {
        String length = "Content-Length: " + form.length();
        String head = request("POST", "/-/preview/choice", headers.isEmpty() ? length : headers + "\r\n" + length);
        return exchange(head + form);
    }

    private String get(String path) throws IOException {
        return exchange(request("GET", path, ""));
    }

    private String request(String method, String path, String headers) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                + (headers.isEmpty() ? "" : headers + "\r\n") + "\r\n";
    }

    /** Sends bytes, says that there are no more, and returns all that comes back. */
    private String exchange(String bytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketTimeoutException nothingMore) {
            throw new AssertionError(
                    "no answer to “" + bytes.lines().findFirst().orElse("") + "”", nothingMore);
        } catch (IOException closedEarly) {
            return "";
        }
    }

    private static String status(String answer) {
        return answer.isEmpty() ? "" : answer.split(" ", 3)[1];
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    private static Map<String, String> headers(String answer) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        answer.lines().skip(1).takeWhile(line -> !line.isBlank()).forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        });
        return headers;
    }
}
