package org.leadershipcatalogue.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.diagnostic.SetupException;
import org.leadershipcatalogue.testing.FileTree;
import org.leadershipcatalogue.testing.ZipText;

/** Artifacts as an attacker would make them, beside one as it should be. */
class ReceiverTest {

    private static final String PAGE = "<!DOCTYPE html><title>A</title><body><p>Words</p></body>";
    private static final Limits SMALL = new Limits(200_000, 100, 20_000, 60_000, 200, 12);

    @TempDir
    private Path folder;

    private Received received(Consumer<ZipText> content) {
        return received(content, Limits.OF_A_SITE, Optional.empty());
    }

    private Received received(Consumer<ZipText> content, Limits limits, Optional<String> commit) {
        Path zip = folder.resolve("artifact.zip");
        try (ZipText text = new ZipText(zip)) {
            content.accept(text);
        }
        return new Receiver(destination(), limits).receive(zip, commit);
    }

    private Destination destination() {
        return new Destination(
                out().resolve("site"),
                Optional.of(new Preview(out().resolve("preview"), "")),
                Optional.of(out().resolve("head.json")));
    }

    private Path out() {
        return folder.resolve("out");
    }

    private List<String> written() {
        return List.copyOf(FileTree.read(out()).files().keySet());
    }

    private void assertRefused(String reason, Received received) {
        assertEquals(List.of(reason), received.refusals());
        assertEquals(List.of(), written());
        assertNothingElsewhere();
    }

    private void assertNothingElsewhere() {
        try (Stream<Path> beside = Files.list(folder)) {
            assertEquals(
                    List.of("artifact.zip", "out"),
                    Stream.concat(beside.map(path -> path.getFileName().toString()), Stream.of("out"))
                            .distinct()
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aSiteIsKeptAsItIsAndShownMarked() throws IOException {
        Received received = received(zip -> zip.file("site/index.html", PAGE)
                .file("site/css/site.css", "p{}")
                .file("site/js/a.js", "alert(1)")
                .file("site/index.html.gz", "packed")
                .file("site/robots.txt", "Allow: /")
                .file("head.json", "{}")
                .file("review/index.html", "left where it is")
                .file("commit", "c0ffee\n"));

        assertEquals(new Received(List.of(), true, 1, 4), received);
        assertEquals(
                List.of(
                        "head.json",
                        "preview/css/site.css",
                        "preview/index.html",
                        "preview/preview-band.css",
                        "preview/robots.txt",
                        "site/css/site.css",
                        "site/index.html",
                        "site/index.html.gz",
                        "site/js/a.js",
                        "site/robots.txt"),
                written());
        assertEquals(PAGE, Files.readString(out().resolve("site/index.html")));
        assertTrue(Files.readString(out().resolve("preview/index.html")).contains("Preview of a proposed change"));
        assertEquals("User-agent: *\nDisallow: /\n", Files.readString(out().resolve("preview/robots.txt")));
    }

    @Test
    void findingsWithoutASiteAreTaken() {
        Received received = received(zip -> zip.file("head.json", "{}"));

        assertEquals(new Received(List.of(), false, 0, 0), received);
        assertEquals(List.of("head.json"), written());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../evil.html             | the name “../evil.html” has the part “..”, which leads elsewhere
            site/../../evil.html     | the name “site/../../evil.html” has the part “..”, which leads elsewhere
            site/./a.html            | the name “site/./a.html” has the part “.”, which leads elsewhere
            site//a.html             | the name “site//a.html” has an empty part
            /etc/cron.d/evil         | the name “/etc/cron.d/evil” begins at the root of the disk
            C:/evil.html             | the name “C:/evil.html” holds a backslash or a colon
            site/a.html:stream       | the name “site/a.html:stream” holds a backslash or a colon
            site/.git/config         | the name “site/.git/config” has a part that begins or ends with a dot or a space
            site/a.html.             | the name “site/a.html.” has a part that begins or ends with a dot or a space
            'site/a.html '           | the name “site/a.html ” has a part that begins or ends with a dot or a space
            a/b/c/d/e/f/g/h/i/j/k/l/m.html | the name “a/b/c/d/e/f/g/h/i/j/k/l/m.html” lies deeper than 12 folders
            site/a.php               | “site/a.php” is of a kind that no site has
            site/a.xhtml             | “site/a.xhtml” is of a kind that no site has
            site/html                | “site/html” is of a kind that no site has
            """)
    void aNameThatLeadsElsewhereIsRefused(String name, String reason) {
        assertRefused(reason, received(zip -> zip.file("site/index.html", PAGE).file(name, "x")));
    }

    @Test
    void charactersThatCannotBeSeenAreRefused() {
        for (String character : List.of("\0", "\n", "\u001b", "\u202e", "\u200b", "\ufffd")) {
            Received received =
                    received(zip -> zip.file("site/index.html", PAGE).file("site/a" + character + ".html", "x"));

            assertRefused("the name “site/a�.html” holds a character that cannot be seen or read", received);
        }
    }

    @Test
    void aBackslashIsRefused() throws IOException {
        Path zip = folder.resolve("artifact.zip");
        try (ZipText text = new ZipText(zip)) {
            text.file("site/..!..!evil.html", "x");
        }
        byte[] bytes = Files.readAllBytes(zip);
        Files.writeString(
                zip, new String(bytes, StandardCharsets.ISO_8859_1).replace('!', '\\'), StandardCharsets.ISO_8859_1);

        assertRefused(
                "the name “site/..\\..\\evil.html” holds a backslash or a colon",
                new Receiver(destination()).receive(zip, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            site/a.html  | site/a.html     | the name “site/a.html” occurs twice
            site/a.html  | site/A.html     | the names “site/a.html” and “site/A.html” are one on some disks
            site/a/x.css | site/A/y.css    | the names “site/a” and “site/A” are one on some disks
            site/\u00e9.css | site/e\u0301.css | the names “site/\u00e9.css” and “site/e\u0301.css” are one on some disks
            site/a.css   | site/a.css/b.js | the name “site/a.css” is a file and a folder
            """)
    void namesThatMeetAreRefused(String one, String other, String reason) {
        assertRefused(reason, received(zip -> zip.file(one, "x").file(other, "y")));
    }

    @Test
    void linksAreRefused() {
        assertRefused(
                "“site/a.html” is a link, a device, or not what its name says",
                received(zip -> zip.file("site/index.html", PAGE).link("site/a.html", "/etc/passwd")));
    }

    @Test
    void aLinkThatIsAFolderIsRefused() {
        assertRefused(
                "“site/a/” is a link, a device, or not what its name says",
                received(zip -> zip.link("site/a/", "/tmp").file("site/a/b.html", PAGE)));
    }

    /** The methods that zip files may name: imploded, BZIP2, LZMA, Zstandard, XZ. */
    @ParameterizedTest
    @ValueSource(bytes = {6, 12, 14, 93, 95})
    void otherWaysOfPackingAreRefused(byte method) throws IOException {
        Path zip = folder.resolve("artifact.zip");
        try (ZipText text = new ZipText(zip)) {
            text.file("site/index.html", PAGE);
        }
        byte[] bytes = Files.readAllBytes(zip);
        int central = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        bytes[central + 10] = method;
        bytes[8] = method;
        Files.write(zip, bytes);

        assertRefused(
                "“site/index.html” is encrypted or packed in an unknown way",
                new Receiver(destination()).receive(zip, Optional.empty()));
    }

    @Test
    void aBombIsRefused() {
        assertRefused(
                "“site/a.txt” is packed more than 200 to 1",
                received(zip -> zip.file("site/a.txt", new byte[3_000_000])));
    }

    @Test
    void moreThanTheLimitsIsRefused() {
        byte[] noise = new byte[15_000];
        new Random(7).nextBytes(noise);

        assertRefused(
                "“site/a.png” has more than 20000 bytes",
                received(zip -> zip.file("site/a.png", new byte[20_001]), SMALL, Optional.empty()));
        assertRefused(
                "the files have more than 60000 bytes in all",
                received(
                        zip -> Stream.of("a", "b", "c", "d", "e")
                                .forEach(name -> zip.file("site/" + name + ".png", noise)),
                        SMALL,
                        Optional.empty()));
        assertRefused(
                "the archive has more than 200000 bytes",
                received(
                        zip -> Stream.iterate(0, i -> i + 1)
                                .limit(14)
                                .forEach(i -> zip.file("site/" + i + ".png", noise)),
                        SMALL,
                        Optional.empty()));
    }

    @Test
    void seventyThousandFilesAreRefused() {
        assertRefused("the archive has 70000 entries, more than 50000", received(zip -> {
            for (int i = 0; i < 70_000; i++) {
                zip.file("site/" + i + ".txt", "");
            }
        }));
    }

    @Test
    void noMoreThanTwentyReasonsAreGiven() {
        List<String> reasons = received(
                        zip -> Stream.iterate(0, i -> i + 1).limit(50).forEach(i -> zip.file("../" + i, "")))
                .refusals();

        assertEquals(21, reasons.size());
        assertEquals("and 30 more", reasons.get(20));
    }

    @Test
    void aDrawingWithAScriptIsRefusedAndNothingStays() {
        assertRefused(
                "“z.svg” holds the element script",
                received(zip -> zip.file("site/index.html", PAGE)
                        .file("head.json", "{}")
                        .file(
                                "site/z.svg",
                                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")));
    }

    @Test
    void anArtifactOfAnotherCommitIsRefused() {
        assertRefused(
                "the archive was built from “c0ffee” and not from decade",
                received(
                        zip -> zip.file("site/index.html", PAGE).file("commit", "c0ffee\n"),
                        Limits.OF_A_SITE,
                        Optional.of("decade")));
        assertRefused(
                "the archive was built from “” and not from decade",
                received(zip -> zip.file("site/index.html", PAGE), Limits.OF_A_SITE, Optional.of("decade")));
    }

    @Test
    void anArchiveWithoutASiteIsRefused() {
        assertRefused("the archive has neither site/ nor head.json", received(zip -> zip.file("readme.txt", "hello")));
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        Path zip = folder.resolve("artifact.zip");
        for (String text : List.of("", "no zip", "PK\3\4", "PK\5\6" + "\uffff".repeat(30))) {
            Files.writeString(zip, text);

            assertRefused(
                    "the archive cannot be read as a zip file",
                    new Receiver(destination()).receive(zip, Optional.empty()));
        }
    }

    /** Bytes changed at random: taken or refused, but never a failure of the program or a file elsewhere. */
    @Test
    void aDamagedArchiveNeverFails() throws IOException {
        Path zip = folder.resolve("artifact.zip");
        try (ZipText text = new ZipText(zip)) {
            text.file("site/index.html", PAGE).file("site/a/b.css", "p{}").file("head.json", "{}");
        }
        byte[] good = Files.readAllBytes(zip);
        Random random = new Random(20231205);
        for (int round = 0; round < Integer.getInteger("artifact.rounds", 60); round++) {
            byte[] bad = good.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            Files.write(zip, bad);
            new Receiver(destination(), SMALL).receive(zip, Optional.empty());
            destination().clear();
            assertNothingElsewhere();
        }
    }

    @Test
    void whatIsThereIsNotMixedWithWhatComes() throws IOException {
        Files.createDirectories(out().resolve("preview"));

        assertThrows(SetupException.class, () -> received(zip -> zip.file("site/index.html", PAGE)));
        assertFalse(Files.exists(out().resolve("site")));
    }
}
