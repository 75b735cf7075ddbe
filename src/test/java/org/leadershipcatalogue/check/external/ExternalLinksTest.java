package org.leadershipcatalogue.check.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.check.external.ExternalLinks.World;
import org.leadershipcatalogue.config.IgnoreRule;
import org.leadershipcatalogue.config.LinkSettings;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.OutputFile;

/** Against a server on loopback that plays whatever the web does; names lead to it, and nothing else is reached. */
class ExternalLinksTest {

    private static final Instant NOW = Instant.parse("2023-09-28T13:00:00Z");
    /** Certificates are proved by the machine's own clock. */
    private final Instant nowReally = Instant.now();

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Predicate<InetAddress> LOOPBACK = InetAddress::isLoopbackAddress;
    private static final String FINE = "200 OK\nContent-Type: text/html";

    @TempDir
    private Path folder;

    private final UnhurriedPace pace = new UnhurriedPace(NOW);
    private final Map<String, Deque<String>> names = new TreeMap<>();
    private final List<IgnoreRule> rules = new ArrayList<>();
    private final Set<Integer> ports = new TreeSet<>();
    private LoopbackSite site = LoopbackSite.start();
    private Predicate<InetAddress> allowed = LOOPBACK;
    private Duration longest = Duration.ofSeconds(20);
    private SSLContext tls = strangers();
    private Duration budget = Duration.ofMinutes(10);
    private Tally tally = new Tally(0, 0, 0, 0);

    @BeforeEach
    void nameTheSites() {
        name("a.example", "127.0.0.1");
        name("b.example", "127.0.0.1");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    /** Gives a name its addresses; a name with several gives one after the other, the last for ever. */
    private void name(String name, String... addresses) {
        names.put(name, new ArrayDeque<>(List.of(addresses)));
    }

    @Test
    void asksEachUrlOnceWithoutItsFragmentHoweverManyPlacesItStandsAt() throws Exception {
        site.on("/a?b=c", FINE);

        assertEquals("", found(url("/a?b=c"), url("/a?b=c#top"), url("/a?b=c#:~:text=words"), url("/a?b=c#")));
        assertEquals(List.of("HEAD a.example /a?b=c"), site.requests());
    }

    @Test
    void countsAsAskedOnlyWhatWasAsked() {
        site.on("/a", FINE).on("/b", FINE);
        rule("guard", "http://b.example*", LocalDate.of(2024, 1, 31));
        found(url("/a"), url("/a#x"), url("b.example", "/ignored"));
        assertEquals("2 URLs of other sites: 1 asked, 1 ignored", tally.toString());

        found(url("/a"), url("/a#x"), url("/b"), "http://10.0.0.1/");
        assertEquals("3 URLs of other sites: 1 asked, 1 known from the last days", tally.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404 Not Found        |error  |does not exist (404)",
                "410 Gone             |error  |is gone (410)",
                "401 Unauthorized     |warning|asks for a sign-in (401)",
                "403 Forbidden        |warning|turns programs away (403)",
                "451 Legal            |warning|answers with a refusal (451)",
                "999 Request denied   |warning|answers with a refusal (999)",
                "500 Server Error     |warning|has trouble of its own (500)",
                "503 Unavailable      |warning|has trouble of its own (503)"
            })
    void onlyWhatIsCertainlyNotThereIsBroken(String status, String severity, String words) throws Exception {
        site.on("/x", status);

        String rule = severity.equals("error") ? "broken-external-link" : "unproved-external-link";
        assertEquals(
                "content/a.adoc:1:1: " + severity + ": “" + url("/x") + "” " + words + " [" + rule + "]",
                found(url("/x")).lines().findFirst().orElse(""));
        assertEquals(List.of("HEAD a.example /x", "GET a.example /x"), site.requests());
    }

    @Test
    void namesAllPlacesAndTheWayOut() throws Exception {
        Location first = new Location("content/a.adoc", 3, 7);
        Location second = new Location("content/b.adoc", 9, 1);

        assertEquals(
                """
                content/a.adoc:3:7: error: “http://a.example:%s/x” does not exist (404) [broken-external-link]
                  find where it is now, or take the link out; it stands at content/b.adoc:9:1 too""".formatted(site.port()),
                found(List.of(new ExternalLink(
                        url("/x"), List.of(LinkPlace.of(first, url("/x")), LinkPlace.of(second, url("/x")))))));
    }

    @Test
    void hostThatDoesNotExistIsBroken() throws Exception {
        assertEquals("""
                content/a.adoc:1:1: error: “http://nowhere.example/” leads to no site: there is no “nowhere.example” [broken-external-link]
                  find where it is now, or take the link out""", found("http://nowhere.example/"));
    }

    @Test
    void troubleOfTheResolverBreaksNothing() throws Exception {
        name("shaky.example", "?", "?");

        assertEquals(
                "“http://shaky.example/” could not be looked up: names are not being resolved [unproved-external-link]",
                words(found("http://shaky.example/")));
    }

    @Test
    void portThatIsClosedIsNotProved() throws Exception {
        site.close();

        assertEquals("“" + url("/") + "” accepts no connections [unproved-external-link]", words(found(url("/"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"405 Method Not Allowed", "501 Not Implemented", "404 Not Found", "403 Forbidden", "500 Oh"})
    void asksWithGetWhereHeadIsRefused(String refusal) throws Exception {
        site.onHeadAndGet("/x", LoopbackSite.says(refusal), LoopbackSite.says(FINE));

        assertEquals("", found(url("/x")));
        assertEquals(List.of("HEAD a.example /x", "GET a.example /x"), site.requests());
    }

    @Test
    void asksWithGetWhereHeadGetsNoAnswerAtAll() throws Exception {
        site.onHeadAndGet("/x", (method, out) -> out.flush(), LoopbackSite.says(FINE));

        assertEquals("", found(url("/x")));
    }

    // --- redirects

    @Test
    void permanentRedirectsAreToldWithTheAddressToPaste() throws Exception {
        site.on("/old", "301 Moved\nLocation: /older").on("/older", "308 Moved\nLocation: " + url("b.example", "/new"));
        site.on("/new", FINE);

        assertEquals(
                "content/a.adoc:1:1: warning: “" + url("/old") + "” has moved for good [moved-external-link]\n  write "
                        + url("b.example", "/new"),
                found(url("/old")));
        assertEquals(List.of("HEAD a.example /old", "HEAD a.example /older", "HEAD b.example /new"), site.requests());
    }

    @Test
    void theAddressToPasteEndsWhereTheRedirectsAreNoLongerPermanent() throws Exception {
        site.on("/old", "301 Moved\nLocation: /new")
                .on("/new", "302 Found\nLocation: /today")
                .on("/today", FINE);

        assertTrue(found(url("/old")).endsWith("\n  write " + url("/new")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"302", "303", "307"})
    void temporaryRedirectsAreFine(String status) throws Exception {
        site.on("/old", status + " See\nLocation: new").on("/new", FINE);

        assertEquals("", found(url("/old")));
    }

    /** What the URL standard leaves as it is, and what browsers therefore send. */
    @Test
    void oddCharactersAreAskedAsBrowsersAskThem() throws Exception {
        found(url("//a|b[c]^%zz/d;e?f=[g]|'h'`{i}"));

        assertEquals(
                "HEAD a.example //a|b[c]%5E%zz/d;e?f=[g]|%27h%27`{i}",
                site.requests().get(0));
    }

    @Test
    void hintsBeforeTheAnswerAreNoAnswer() throws Exception {
        site.on("/hints", (method, out) -> {
            out.write("HTTP/1.1 103 Early Hints\r\nLink: </x.css>\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            LoopbackSite.write(out, FINE, "");
        });

        assertEquals("", found(url("/hints")));
    }

    /** A redirect that names a place leads there; along one that does not, the place is kept (Fetch, 4.4). */
    @Test
    void theAddressToPasteHasThePlaceToWhichBrowsersGo() throws Exception {
        site.on("/old", "301 Moved\nLocation: /older#place").on("/older", "301 Moved\nLocation: /new");
        site.on("/new", FINE, "<p id=place><p id=other>");

        assertTrue(found(url("/old")).endsWith("\n  write " + url("/new#place")));
        assertTrue(found(url("/old#other")).endsWith("\n  write " + url("/new#place")));
        assertTrue(found(url("/older#other")).endsWith("\n  write " + url("/new#other")));
    }

    @Test
    void redirectToNothingIsBroken() throws Exception {
        site.on("/old", "302 Found\nLocation: /gone");

        assertEquals(
                "“" + url("/old") + "” leads on to " + url("/gone")
                        + ", which does not exist (404) [broken-external-link]",
                words(found(url("/old"))));
    }

    @Test
    void redirectsInACircleAndWithoutEndAreNotProved() throws Exception {
        site.on("/a", "302 Found\nLocation: /b").on("/b", "302 Found\nLocation: /a");
        for (int hop = 0; hop < 12; hop++) {
            site.on("/" + hop, "301 Moved\nLocation: /" + (hop + 1));
        }

        assertEquals(
                "“" + url("/0") + "” leads on more than 10 times [unproved-external-link]", words(found(url("/0"))));
        assertEquals(
                "“" + url("/a") + "” leads in a circle, by way of " + url("/a") + " [unproved-external-link]",
                words(found(url("/a"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Location: ftp://a.example/", "Location: http://[", "Location: mailto:x@a.example"})
    void redirectToNoAddressIsNotProved(String location) throws Exception {
        site.on("/a", "301 Moved\n" + location);

        assertEquals(
                "“" + url("/a") + "” leads on to no address that can be followed [unproved-external-link]",
                words(found(url("/a"))));
    }

    // --- patience

    @ParameterizedTest
    @ValueSource(strings = {"90", "Thu, 28 Sep 2023 13:01:30 GMT", "Thursday, 28-Sep-23 13:01:30 GMT"})
    void waitsAsLongAsRetryAfterSaysForTheWholeHost(String retryAfter) throws Exception {
        site.inTurn("/a", "429 Slow down\nRetry-After: " + retryAfter, FINE).on("/b", FINE);

        assertEquals("", found(url("/a"), url("b.example", "/b")));
        assertEquals(NOW.plusSeconds(90), pace.now());
    }

    @Test
    void serverThatStaysBusyIsNotProvedAfterThreeRequestsAndTheRestOfItIsNotAsked() throws Exception {
        site.on("/a", "429 Slow down").on("/b", "429 Slow down").on("/c", FINE);
        String found = found(url("/a"), url("/b"), url("/c"), url("b.example", "/c"));

        assertEquals(3, found.split("unproved-external-link", -1).length - 1, found);
        assertTrue(found.contains("“" + url("/c") + "” is at a.example, which has been asked too often"), found);
    }

    @Test
    void serverThatWantsToBeLeftInPeaceForLongIsNotWaitedFor() throws Exception {
        site.on("/a", "503 Later\nRetry-After: 86400");

        assertEquals(
                "“" + url("/a") + "” is at a.example, which has been asked too often [unproved-external-link]",
                words(found(url("/a"))));
        assertEquals(NOW, pace.now());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RateLimit: \"default\";r=0;t=60",
                "RateLimit: limit=10, remaining=0, reset=60",
                "RateLimit-Remaining: 0\nRateLimit-Reset: 60",
                "X-RateLimit-Remaining: 0\nX-RateLimit-Reset: 1695906060"
            })
    void waitsWhereNothingIsLeftOfARateLimit(String headers) throws Exception {
        for (String path : List.of("/a", "/b", "/c")) {
            site.on(path, FINE + "\n" + headers);
        }

        assertEquals("", found(url("/a"), url("/b"), url("/c")));
        assertTrue(!pace.now().isBefore(NOW.plusSeconds(60)), pace.now()::toString);
    }

    @Test
    void waitsForTheOneThatHasNothingLeftOfSeveralRateLimits() throws Exception {
        String headers = "\nRateLimit: \"burst\";r=5;t=1, \"day\";r=0;t=60";
        for (String path : List.of("/a", "/b", "/c")) {
            site.on(path, FINE + headers);
        }

        assertEquals("", found(url("/a"), url("/b"), url("/c")));
        assertTrue(!pace.now().isBefore(NOW.plusSeconds(60)), pace.now()::toString);
    }

    @Test
    void refusalThatSaysForHowLongIsWaitedFor() throws Exception {
        site.inTurn("/a", "403 Too much\nRetry-After: 60", FINE);

        assertEquals("", found(url("/a")));
        assertEquals(NOW.plusSeconds(60), pace.now());
    }

    @Test
    void serverIsLeftInPeaceEvenWhereARedirectLeadsToItLater() throws Exception {
        site.on("/a", "503 Later\nRetry-After: 86400");
        site.inTurn("/b", "503 Later\nRetry-After: 30", "302 Found\nLocation: " + url("/c"));

        String found = found(url("/a"), url("b.example", "/b"));

        assertTrue(found.contains("“" + url("b.example", "/b") + "” is at a.example, which has been asked too"), found);
        assertTrue(
                !site.requests().contains("HEAD a.example /c"),
                () -> site.requests().toString());
    }

    @Test
    void peaceHoldsForAllPortsOfAHost() throws Exception {
        try (LoopbackSite other = LoopbackSite.start()) {
            site.on("/a", "503 Later\nRetry-After: 86400");
            other.on("/b", "503 Later\nRetry-After: 86400");
            ports.add(other.port());

            found(url("/a"), "http://a.example:" + other.port() + "/b", "http://a.example.:" + other.port() + "/b");

            assertEquals(1, site.requests().size() + other.requests().size());
        }
    }

    @Test
    void asksOneServerNoMoreThanTwoThingsAtATime() throws Exception {
        List<String> urls = new ArrayList<>();
        int[] open = new int[2];
        for (int number = 0; number < 8; number++) {
            urls.add(url("/" + number));
            site.on("/" + number, (method, out) -> {
                synchronized (open) {
                    open[1] = Math.max(open[1], ++open[0]);
                }
                Thread.sleep(20);
                synchronized (open) {
                    open[0]--;
                }
                LoopbackSite.write(out, FINE, "");
            });
        }

        assertEquals("", found(urls.toArray(String[]::new)));
        assertTrue(open[1] <= 2, () -> open[1] + " at a time");
        assertTrue(!pace.now().isBefore(NOW.plusMillis(500)), "no pause between");
    }

    @Test
    void whatIsNotReachedInTimeIsListed() throws Exception {
        budget = Duration.ofMinutes(1);
        site.on("/a", (method, out) -> {
            pace.pass(Duration.ofMinutes(2));
            LoopbackSite.write(out, FINE, "");
        });
        List<String> urls = new ArrayList<>(List.of(url("/a")));
        urls.add(url("/b"));
        urls.add(url("/c"));

        assertEquals(
                """
                content/a.adoc:3:1: warning: “%s” was not reached in the 1 minute there are for all links [unproved-external-link]
                  the next run asks it, or set links.minutes higher in jbake.properties""".formatted(url("/c")),
                Arrays.stream(found(urls.toArray(String[]::new)).split("\n(?=content)"))
                        .filter(finding -> finding.contains(url("/c")))
                        .collect(Collectors.joining()));
    }

    // --- fragments

    @Test
    void placesAreLookedForInThePage() throws Exception {
        site.on("/p", FINE, "<h1 id=summary>S</h1><a name=old>O</a><p id='größe'>G</p><p name=no>");

        assertEquals("", found(url("/p#summary"), url("/p#old"), url("/p#gr%C3%B6%C3%9Fe"), url("/p#!news")));
        assertEquals(List.of("GET a.example /p"), site.requests());
    }

    @Test
    void placeThatIsNotThereIsToldWithTheNearest() throws Exception {
        site.on("/p", FINE, "<h1 id=summary>S</h1>");

        assertEquals(
                "content/a.adoc:1:1: warning: “" + url("/p#sumary")
                        + "” leads to a page that has no place “#sumary” [missing-external-place]\n"
                        + "  did you mean summary?",
                found(url("/p#sumary")));
    }

    @Test
    void nothingIsSaidOfPlacesWhereThePageIsNotHtml() throws Exception {
        site.on("/p.pdf", "200 OK\nContent-Type: application/pdf", "%PDF");

        assertEquals("", found(url("/p.pdf#page=3")));
    }

    @Test
    void placesOfAPackedPageAreFound() throws Exception {
        site.on("/p", packed("<h1 id=summary>S</h1>".getBytes(StandardCharsets.UTF_8)));

        assertEquals("", found(url("/p#summary")));
    }

    // --- servers that mean harm, or are unwell

    @Test
    void bodyOfTenMegabytesIsNotReadToItsEnd() throws Exception {
        long[] sent = new long[1];
        site.on("/big", (method, out) -> {
            LoopbackSite.write(out, FINE + "\nContent-Length: 10485760", "");
            byte[] block = new byte[8192];
            for (int block8 = 0; block8 < 1280; block8++) {
                out.write(block);
                sent[0] += block.length;
            }
        });

        assertEquals("", found(url("/big#x")));
        assertTrue(sent[0] < 10_485_760, () -> sent[0] + " bytes");
    }

    @Test
    void bodyWithoutEndIsNotReadWhereNobodyAsksForPlaces() throws Exception {
        site.onHeadAndGet("/endless", LoopbackSite.says("405 No"), (method, out) -> {
            LoopbackSite.write(out, FINE + "\nTransfer-Encoding: chunked", "");
            while (true) {
                out.write("4\r\nmore\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        });

        assertEquals("", found(url("/endless")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Long: ", "X-Many: 1\r\n"})
    void headersWithoutEndAreNotRead(String start) throws Exception {
        long[] sent = new long[1];
        site.on("/headers", (method, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] more = start.repeat(1000).getBytes(StandardCharsets.US_ASCII);
            while (sent[0] < 64 << 20) {
                out.write(more);
                sent[0] += more.length;
            }
        });

        assertEquals(
                "“" + url("/headers") + "” broke the connection off [unproved-external-link]",
                words(found(url("/headers"))));
        assertTrue(sent[0] < 64 << 20, () -> sent[0] + " bytes");
    }

    @Test
    void gzipBombIsNotUnpackedToItsEnd() throws Exception {
        site.on("/bomb", packed(new byte[200 * 1024 * 1024]));

        assertEquals("", found(url("/bomb#x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>"})
    void serverThatHangsIsNotProved(String beginning) throws Exception {
        longest = Duration.ofMillis(300);
        site.on("/hang", (method, out) -> {
            out.write(beginning.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(60_000);
        });

        assertEquals(
                "“" + url("/hang#x") + "” did not answer in time [unproved-external-link]",
                words(found(url("/hang#x"))));
    }

    @Test
    void serverThatSendsAByteNowAndThenIsCutOff() throws Exception {
        longest = Duration.ofMillis(500);
        site.on("/drip", (method, out) -> {
            out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write('x');
                out.flush();
                Thread.sleep(50);
            }
        });

        assertEquals(
                "“" + url("/drip") + "” did not answer in time [unproved-external-link]", words(found(url("/drip"))));
    }

    @Test
    void serverThatIsSlowIsWaitedFor() throws Exception {
        site.on("/slow", (method, out) -> {
            Thread.sleep(300);
            LoopbackSite.write(out, FINE, "");
        });

        assertEquals("", found(url("/slow")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense\r\n\r\n", "HTTP/1.1 2x0 OK\r\n\r\n", "SSH-2.0-x\r\n"})
    void answerThatIsNotHttpIsNotProved(String nonsense) throws Exception {
        site.on("/x", (method, out) -> out.write(nonsense.getBytes(StandardCharsets.US_ASCII)));

        assertEquals("“" + url("/x") + "” broke the connection off [unproved-external-link]", words(found(url("/x"))));
    }

    // --- TLS

    @Test
    void certificateThatIsTrustedIsFine() throws Exception {
        SafeSite safe = serveSafely("a.example", nowReally.minus(A_DAY), nowReally.plus(A_DAY));
        tls = safe.client();
        site.on("/", FINE);

        assertEquals("", found(safely("/")));
        assertEquals(List.of("HEAD a.example /"), site.requests());
    }

    @Test
    void certificateThatNobodyKnowsIsBroken() throws Exception {
        serveSafely("a.example", nowReally.minus(A_DAY), nowReally.plus(A_DAY));

        assertEquals(refusedCertificate("nobody whom browsers trust has signed it"), words(found(safely("/"))));
    }

    @Test
    void certificateForAnotherNameIsBroken() throws Exception {
        tls = serveSafely("b.example", nowReally.minus(A_DAY), nowReally.plus(A_DAY))
                .client();

        assertEquals(refusedCertificate("it is for another name"), words(found(safely("/"))));
    }

    @Test
    void certificateOutOfItsTimeIsBroken() throws Exception {
        tls = serveSafely("a.example", nowReally.minus(A_DAY.multipliedBy(2)), nowReally.minus(A_DAY))
                .client();
        assertEquals(refusedCertificate("it has expired"), words(found(safely("/"))));

        tls = serveSafely("a.example", nowReally.plus(A_DAY), nowReally.plus(A_DAY.multipliedBy(2)))
                .client();
        assertEquals(refusedCertificate("it is not valid yet"), words(found(safely("/"))));
    }

    @Test
    void serverThatKnowsNoTlsIsBroken() throws Exception {
        site.close();
        site = LoopbackSite.shouting("HTTP/1.1 400 Bad Request\r\n\r\n");

        assertEquals(
                "“" + safely("/") + "” offers no safe connection that browsers accept (TLS) [broken-external-link]",
                words(found(safely("/"))));
    }

    private SafeSite serveSafely(String host, Instant from, Instant until) throws Exception {
        site.close();
        SafeSite safe = SafeSite.of(host, from, until);
        site = LoopbackSite.start(safe.server().getServerSocketFactory());
        return safe;
    }

    private String safely(String path) {
        return "https://a.example:" + site.port() + path;
    }

    private String refusedCertificate(String why) {
        return "“" + safely("/") + "” has a certificate that browsers refuse: " + why + " (TLS) [broken-external-link]";
    }

    // --- private places

    @Test
    void nameThatLeadsToAPrivatePlaceIsNotAsked() throws Exception {
        allowed = address -> false;

        assertEquals(
                "“" + url("/") + "” leads to a private place: “a.example” has an address that is loopback"
                        + " [unproved-external-link]",
                words(found(url("/"))));
        assertEquals(List.of(), site.requests());
    }

    @Test
    void nameWithOnePrivateAddressAmongOthersIsNotAsked() throws Exception {
        name("mixed.example", "93.184.215.14 10.0.0.1");

        assertEquals(
                "“http://mixed.example/” leads to a private place: “mixed.example” has an address that is private"
                        + " [unproved-external-link]",
                words(found("http://mixed.example/")));
    }

    /** The first look-up gives an address that may be reached, each later one a private one. */
    @Test
    void nameThatChangesItsMindIsLookedUpOncePerConnectionAndCheckedEachTime() throws Exception {
        name("rebinding.example", "127.0.0.1", "10.0.0.1");
        site.on("/a", "302 Found\nLocation: /b").on("/b", FINE);

        String a = url("rebinding.example", "/a");
        assertEquals(
                "“" + a + "” leads on to " + url("rebinding.example", "/b")
                        + ", which leads to a private place: “rebinding.example” has an address that is private"
                        + " [unproved-external-link]",
                words(found(a)));
        assertEquals(List.of("HEAD rebinding.example /a"), site.requests());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fd00::1]/",
                "http://0xa9fea9fe/",
                "http://a.example@10.0.0.1/",
                "http://inside.example/"
            })
    void redirectIntoAPrivatePlaceIsNotFollowed(String inside) throws Exception {
        name("inside.example", "192.168.1.1");
        site.on("/out", "302 Found\nLocation: " + inside);

        String found = words(found(url("/out")));

        assertTrue(found.endsWith(" [unproved-external-link]"), found);
        assertTrue(found.contains("which leads to a private place"), found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://localhost/            |localhost    |loopback",
                "http://printer.localhost./   |printer.localhost.|loopback",
                "http://127.1/                |127.0.0.1    |loopback",
                "http://0177.0.0.1/           |127.0.0.1    |loopback",
                "http://0x7F.0.0.1/           |127.0.0.1    |loopback",
                "http://2130706433/           |127.0.0.1    |loopback",
                "http://%31%32%37.0.0.1/      |127.0.0.1    |loopback",
                "http://１２７.0.0.1/          |127.0.0.1    |loopback",
                "http://user@10.1.2.3/        |10.1.2.3     |private",
                "http://a.example:x@10.1.2.3/ |10.1.2.3     |private",
                "http://[::1]/                |[::1]        |loopback",
                "http://[::ffff:10.0.0.1]/    |[::ffff:a00:1]|private",
                "http://[64:ff9b::a00:1]/     |[64:ff9b::a00:1]|private",
                "http://0/                    |0.0.0.0      |unspecified"
            })
    void privateAddressIsBrokenInAllItsSpellings(String url, String host, String kind) throws Exception {
        allowed = address -> false;

        assertEquals(
                "“" + url + "” leads to a private place: “" + host + "” is an address that is " + kind
                        + " [broken-external-link]",
                words(found(url)));
    }

    @Test
    void onlyPortsThatAreAllowedAreAsked() throws Exception {
        assertEquals(
                "“http://a.example:22/” is at port 22, which is not asked; only 80, 443, " + site.port()
                        + " are [unproved-external-link]",
                words(found("http://a.example:22/")));
    }

    @Test
    void userBeforeTheSiteIsNotFollowed() throws Exception {
        String url = "http://b.example@a.example:" + site.port() + "/";

        assertEquals(
                "“" + url + "” names a user before the site “a.example”, and is not followed [unproved-external-link]",
                words(found(url)));
        assertEquals(List.of(), site.requests());
    }

    // --- the cache

    @Test
    void whatWasThereIsNotAskedAgainForDaysAndThenIs() throws Exception {
        site.on("/p", FINE, "<p id=a>").on("/moved", "301 Moved\nLocation: /p");
        String moved = found(url("/p#a"), url("/moved"));
        List<String> asked = site.requests();

        pace.pass(Duration.ofDays(4));
        assertEquals(moved, found(url("/p#a"), url("/moved")));
        assertTrue(found(url("/p#b"), url("/moved")).contains("no place “#b”"));
        assertEquals(asked, site.requests());

        pace.pass(Duration.ofDays(4));
        found(url("/p#a"), url("/moved"));
        assertEquals(2 * asked.size(), site.requests().size());
    }

    @Test
    void whatWasNotReadIsAskedWhenAPlaceIsLookedFor() throws Exception {
        site.on("/p", FINE, "<p id=a>");

        assertEquals("", found(url("/p")));
        assertEquals("", found(url("/p#a")));
        assertEquals(List.of("HEAD a.example /p", "GET a.example /p"), site.requests());
    }

    @Test
    void whatIsBrokenIsAskedEachTimeAndMayBeMended() throws Exception {
        assertTrue(found(url("/p")).contains("(404)"));
        site.on("/p", FINE);

        assertEquals("", found(url("/p")));
    }

    @Test
    void cacheIsSortedTextWithoutWhatIsNoLongerLinked() throws Exception {
        site.on("/p", FINE, "<p id='b c'><p id=a>").on("/q", FINE);
        found(url("/q"), url("/p#a"));
        String p = url("/p") + "\t2023-09-28T13:00:00Z\t-\t=a b+c";
        String q = url("/q") + "\t2023-09-28T13:00:00Z\t-\t-";
        assertEquals(List.of(p, q), cacheLines());

        found(url("/q"));
        assertEquals(List.of(q), cacheLines());
    }

    @Test
    void linesOfTheCacheThatCannotBeReadAreAskedAnew() throws Exception {
        Files.writeString(cache(), url("/q") + "\tyesterday\t-\t-\n" + url("/r") + "\n\0\t\t\t\n");
        site.on("/q", FINE).on("/r", FINE);

        assertEquals("", found(url("/q"), url("/r")));
        assertEquals(2, site.requests().size());
    }

    // --- rules

    @Test
    void ignoredLinksAreNotAskedUntilTheDayIsOver() throws Exception {
        rule("guard", "http://a.example:*", LocalDate.of(2023, 9, 28));

        assertEquals("", found(url("/x")));
        assertEquals(List.of(), site.requests());

        pace.pass(Duration.ofDays(1));
        assertEquals("""
                content/a.adoc:1:1: error: “%s” does not exist (404) [broken-external-link]
                  find where it is now, or take the link out
                jbake.properties:5:1: warning: the rule “guard” held until 28 September 2023; its links are asked again [expired-ignore-rule]
                  remove the line, or give it a later day if it is still so: turns programs away""".formatted(url("/x")), found(url("/x")));
    }

    @Test
    void ruleWithoutALinkIsTold() throws Exception {
        rule("guard", "https://a.example/*", LocalDate.of(2024, 1, 31));
        site.on("/", FINE);

        assertEquals("""
                jbake.properties:5:1: warning: no link is one of “https://a.example/*”, so that the rule “guard” does nothing [unused-ignore-rule]
                  remove the line, or correct the address""", found(url("/")));
    }

    private void rule(String name, String urls, LocalDate until) {
        rules.add(new IgnoreRule(name, urls, until, "turns programs away", new Location("jbake.properties", 5, 1)));
    }

    private static SSLContext strangers() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    // --- what the tests above say

    private String url(String path) {
        return url("a.example", path);
    }

    private String url(String host, String path) {
        return "http://" + host + ":" + site.port() + path;
    }

    private Path cache() {
        return folder.resolve("links.txt");
    }

    private List<String> cacheLines() throws IOException {
        return Files.readAllLines(cache()).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    /** The findings for URLs that stand in line 1, line 2 and so on. */
    private String found(String... urls) {
        List<ExternalLink> links = new ArrayList<>();
        for (String url : urls) {
            Location at = new Location("content/a.adoc", links.size() + 1, 1);
            links.add(new ExternalLink(url, List.of(LinkPlace.of(at, url))));
        }
        return found(links);
    }

    private String found(List<ExternalLink> links) {
        Findings findings = new Findings();
        ports.addAll(List.of(80, 443, site.port()));
        LinkSettings settings = new LinkSettings(budget, new TreeSet<>(ports), rules);
        World world = new World(pace, new Names(), allowed, tls, longest);
        Asking asking = new Asking(new OutputFile("cache", cache()), Clock.systemUTC(), Progress.SILENT);
        tally = new ExternalLinks(asking, settings, world, findings).check(links);
        return findings.sorted().stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }

    /** The first line of a finding without its place. */
    private static String words(String finding) {
        return finding.split("\n", 2)[0].replaceFirst("^\\S+ (error|warning): ", "");
    }

    private static LoopbackSite.Way packed(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(body);
        }
        return (method, out) -> {
            LoopbackSite.write(out, FINE + "\nContent-Encoding: gzip\nContent-Length: " + bytes.size(), "");
            bytes.writeTo(out);
        };
    }

    /** Knows the names of a test, and addresses that are written as such. */
    private final class Names implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            if (host.contains(":") || host.matches("[\\d.]+")) {
                return new InetAddress[] {InetAddress.getByName(host)};
            }
            Deque<String> answers = names.getOrDefault(host, new ArrayDeque<>());
            if (answers.isEmpty()) {
                throw new UnknownHostException(host + ": Name or service not known");
            }
            String answer = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
            if (answer.equals("?")) {
                throw new UnknownHostException(host + ": Temporary failure in name resolution");
            }
            List<InetAddress> addresses = new ArrayList<>();
            for (String address : answer.split(" ", -1)) {
                addresses.add(InetAddress.getByName(address));
            }
            return addresses.toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
