package org.leadershipcatalogue.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.testing.Builds;
import org.leadershipcatalogue.testing.FileTree;
import org.leadershipcatalogue.testing.SiteCase;

/** Builds that do not read what is as it was, against builds from nothing. */
class KeptHashesTest {

    private static final Instant NOW = Instant.parse("2023-06-01T09:00:00Z");
    private static final String PLAIN = "content/plain.adoc";
    private static final String WITH_PART = "content/with-part.adoc";
    private static final String PART = "content/_part.adoc";
    private static final String STYLE = "assets/css/site.css";
    private static final String IMPORTED = "assets/css/tokens.css";

    private static final String WITH_ASSETS = SiteCase.HOME.replace("</head>", """
            <link rel="stylesheet" href="${assets["css/site.css"]}">
            <script type="module" src="${assets["js/site.js"]}"></script>
            </head>""");

    @TempDir
    private Path folder;

    private SiteCase site;
    private Path hashes;
    private final List<String> steps = new ArrayList<>();
    private Runnable afterFilesRead = () -> {};

    @BeforeEach
    void begin() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("unix"), "this system has no stamps");
        site = SiteCase.in(folder)
                .file("content/index.adoc", "= Home\n\nWelcome.\n")
                .file(PLAIN, "= Plain\n\nFirst words.\n")
                .file(WITH_PART, "= With a part\n\nFirst words.\n\ninclude::_part.adoc[]\n")
                .file(PART, "Words that many pages have.\n")
                .file(STYLE, "@import \"tokens.css\";\np { color: red; }\n")
                .file(IMPORTED, "h1 { color: red; }\n")
                .file("assets/js/site.js", "import './part.js';\n")
                .file("assets/js/part.js", "export const part = 1;\n")
                .file("templates/home.ftlh", WITH_ASSETS);
        hashes = site.source().resolve("target/cache/hashes");
        compare();
    }

    private void done(String step) {
        steps.add(step);
        if (step.equals("files read")) {
            Runnable once = afterFilesRead;
            afterFilesRead = () -> {};
            once.run();
        }
    }

    /** Builds with what is kept and without, and compares every file and finding. */
    private BuildResult compare() {
        steps.clear();
        BuildResult warm = new SiteBuild((step, count, time) -> done(step), Builds.ENGINES).run(request());
        Path other = folder.resolve("clean");
        BuildResult clean = Builds.run(new BuildRequest(site.source(), other, NOW, false).withoutCache());
        assertEquals(texts(clean), texts(warm));
        if (clean.isPublished()) {
            assertEquals(List.of(), FileTree.read(other).differences(FileTree.read(site.output())));
        }
        return warm;
    }

    private static List<String> texts(BuildResult result) {
        return result.findings().stream().map(Finding::toString).toList();
    }

    private BuildRequest request() {
        return new BuildRequest(site.source(), site.output(), NOW, false);
    }

    private Optional<String> known(String path) {
        return new HashesFile(hashes, new LastBuild(request()).provedStamps())
                .hashes()
                .of(path);
    }

    private void write(String path, String text) {
        site.file(path, text);
    }

    private FileTime time(String path) throws IOException {
        return Files.getLastModifiedTime(site.source().resolve(path));
    }

    @Test
    void ofFilesThatAreAsTheyWereAreKnown() {
        write(PLAIN, "= Plain\n\nOther words.\n");

        assertEquals(Optional.empty(), known(PLAIN));
        assertTrue(known(WITH_PART).isPresent());
        assertTrue(known(PART).isPresent());
        compare();
        assertTrue(known(PLAIN).isPresent());
        assertTrue(known(WITH_PART).isPresent());
    }

    @Test
    void ofFilesThatAreGoneAreForgotten() throws IOException {
        byte[] before = Files.readAllBytes(hashes);
        Files.delete(site.source().resolve(PLAIN));
        compare();

        assertNotEquals(before.length, Files.readAllBytes(hashes).length);
        assertTrue(known(PART).isPresent());
    }

    @Test
    void changeWithFilesThatKeepTheirSizeAndTime() throws IOException {
        for (int round = 0; round < 5; round++) {
            FileTime time = time(PLAIN);
            write(PLAIN, "= Plain\n\nWords no. " + round + ".\n");
            Files.setLastModifiedTime(site.source().resolve(PLAIN), time);
            compare();
        }
    }

    @Test
    void changeWithFilesThatTakeAnothersPlace() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "= Plain\n\nFinal words.\n");
        Files.setLastModifiedTime(other, time(PLAIN));
        Files.move(other, site.source().resolve(PLAIN), StandardCopyOption.ATOMIC_MOVE);

        compare();
    }

    @Test
    void ofFilesThatAreTouchedOrGoBackAreTheSameAgain() throws IOException {
        Optional<String> first = known(PLAIN);
        Files.setLastModifiedTime(site.source().resolve(PLAIN), FileTime.fromMillis(0));
        assertEquals(Optional.empty(), known(PLAIN));
        compare();
        assertEquals(first, known(PLAIN));

        write(PLAIN, "= Plain\n\nOther words.\n");
        compare();
        write(PLAIN, "= Plain\n\nFirst words.\n");
        compare();
        assertEquals(first, known(PLAIN));
    }

    @Test
    void ofFilesWithFaultsAreNotKept() throws IOException {
        site.file("content/latin.adoc", new byte[] {'=', ' ', (byte) 0xE9, '\n'});
        List<String> faults = texts(compare());
        assertTrue(faults.toString().contains("the byte E9 is not UTF-8"), faults::toString);
        assertEquals(Optional.empty(), known("content/latin.adoc"));

        write(PLAIN, "= Plain\n\nOther words.\n");
        assertEquals(faults, texts(compare()));
        Path target = Files.move(site.source().resolve(PLAIN), folder.resolve("elsewhere"));
        Files.createSymbolicLink(site.source().resolve(PLAIN), target);
        compare();
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, WITH_PART})
    void doNotStandForWhatWasWrittenAfterTheStampsWereTaken(String path) throws IOException {
        String first = Files.readString(site.source().resolve(path));
        forgetConversions();
        afterFilesRead = () -> write(path, first.replaceAll("[Ww]ords", "Texts"));
        compare();
        assertEquals(2, Collections.frequency(steps, "files read"));

        compare();
        write(path, first);
        compare();
        assertTrue(known(path).isPresent());
    }

    /** Asciidoctor reads what it includes itself. */
    @Test
    void doNotStandForAnIncludeThatWasWrittenAfterTheStampsWereTaken() throws IOException {
        forgetConversions();
        afterFilesRead = () -> write(PART, "Texts that many pages have.\n");
        compare();

        compare();
        write(PART, "Words that many pages have.\n");
        compare();
    }

    /** What becomes of the page depends on a file that has changed, so that it is read although it has not. */
    @Test
    void ofPagesAreNotEnoughWhereWhatTheyIncludeHasChanged() {
        write(PART, "Other words that many pages have.\n");
        compare();
        assertEquals(1, Collections.frequency(steps, "files read"));

        write(PART, "Third words that many pages have.\n");
        afterFilesRead = () -> write(WITH_PART, "= With a part\n\nOther words.\n\ninclude::_part.adoc[]\n");
        compare();
        assertEquals(2, Collections.frequency(steps, "files read"));
    }

    @Test
    void ofFilesThatHaveGoneMeanwhileAreOfNoUse() throws IOException {
        forgetConversions();
        afterFilesRead = () -> delete(PLAIN);

        compare();
        assertEquals(2, Collections.frequency(steps, "files read"));
    }

    @Test
    void ofAssetsChangeWithWhatTheyAreMadeOf() throws IOException {
        assertTrue(known(STYLE).isPresent());
        for (String colour : List.of("tan", "red", "sky")) {
            FileTime time = time(IMPORTED);
            write(IMPORTED, "h1 { color: " + colour + "; }\n");
            Files.setLastModifiedTime(site.source().resolve(IMPORTED), time);
            compare();
        }
        write("assets/js/part.js", "export const part = 2;\n");
        compare();
        delete("assets/js/part.js");
        compare();
        write("assets/img/more.svg", "<svg/>");
        compare();
        write("content/index.adoc", "= Home\n\nWelcome again.\n");
        compare();
    }

    @Test
    void doNotHideWhatIsToBeMendedInAnAsset() {
        write(IMPORTED, "h1 { color: red; \n");
        List<String> faults = texts(compare());
        assertTrue(faults.toString().contains("has no partner"), faults::toString);
        assertTrue(known(IMPORTED).isPresent());

        write(PLAIN, "= Plain\n\nOther words.\n");
        assertEquals(faults, texts(compare()));
    }

    @Test
    void areNotEnoughWhereNoNamesOfAssetsAreKept() throws IOException {
        Path names = site.source().resolve("target/cache/assets");
        byte[] bytes = Files.readAllBytes(names);
        for (int at : new int[] {0, bytes.length / 3, bytes.length / 2, bytes.length - 1}) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(names, damaged);
            write(PLAIN, "= Plain\n\nWords with " + at + ".\n");
            compare();
            assertArrayEquals(bytes, Files.readAllBytes(names), "byte " + at);
        }
    }

    /** So that all pages are converted again. */
    private void forgetConversions() throws IOException {
        Files.delete(site.source().resolve("target/cache/conversions"));
        write("content/index.adoc", "= Home\n\nWelcome again.\n");
    }

    private void delete(String path) {
        try {
            Files.delete(site.source().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void areReadAgainWhereTheirFileIsDamaged() throws IOException {
        byte[] bytes = Files.readAllBytes(hashes);
        for (int at = 0; at < bytes.length; at += 7) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(hashes, damaged);
            assertEquals(Optional.empty(), known(PLAIN), "byte " + at);
        }
        Files.write(hashes, new byte[0]);
        assertEquals(Optional.empty(), known(PLAIN));
        write("content/index.adoc", "= Home\n\nWelcome again.\n");
        compare();
        assertTrue(known(PLAIN).isPresent());
    }
}
