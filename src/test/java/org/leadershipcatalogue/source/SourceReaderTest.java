package org.leadershipcatalogue.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.FileHashes;
import org.leadershipcatalogue.document.FileMemory;
import org.leadershipcatalogue.document.FileStamp;
import org.leadershipcatalogue.document.SourceFile;
import org.leadershipcatalogue.document.SourceTree;
import org.leadershipcatalogue.document.StaticFile;
import org.leadershipcatalogue.document.WrittenMeanwhile;

class SourceReaderTest {

    @TempDir
    private Path source;

    private final Findings findings = new Findings();

    @Test
    void sortsFilesIntoPagesPartialsAndCopies() throws Exception {
        file("content/programmes/b.adoc", "= B");
        file("content/programmes/a-b.adoc", "= A b");
        file("content/programmes/a.adoc", "= A");
        file("content/programmes/Photo of A.JPG", "jpeg");
        file("content/_shared/note.adoc", "A note.");
        file("content/programmes/_table.csv", "a,b");
        file("content/index.adoc", "= Home");
        file("content/404.adoc", "= Not found");
        file("assets/css/site.css", "a {}");
        file("templates/page.ftlh", "");

        SourceTree tree = read();

        assertEquals(
                List.of(
                        "content/404.adoc",
                        "content/index.adoc",
                        "content/programmes/a-b.adoc",
                        "content/programmes/a.adoc",
                        "content/programmes/b.adoc"),
                tree.pages().stream().map(SourceFile::path).toList());
        assertEquals(
                List.of("content/_shared/note.adoc", "content/programmes/_table.csv"),
                List.copyOf(tree.partials().keySet()));
        assertEquals(
                List.of(new StaticFile(
                        "content/programmes/Photo of A.JPG",
                        source.resolve("content/programmes/Photo of A.JPG"),
                        "/programmes/Photo of A.JPG")),
                tree.files());
        assertEquals(
                List.of(new StaticFile("assets/css/site.css", source.resolve("assets/css/site.css"), "/css/site.css")),
                tree.assets());
        assertEquals("", printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"= A\n\nText\n", "\uFEFF= A\r\n\r\nText\r\n", "= A\r\rText\r"})
    void acceptsAByteOrderMarkAndAnyLineEnds(String text) throws Exception {
        file("content/a.adoc", text);

        assertEquals("= A\n\nText\n", read().pages().get(0).text());
        assertEquals("", printed());
    }

    @Test
    void hashesTheBytesAsTheyAre() throws Exception {
        file("content/a.adoc", "abc");

        assertEquals(
                "53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23",
                read().pages().get(0).hash());
    }

    @Test
    void copiesNothingThatIsNeitherAPageNorADocument() throws Exception {
        file("content/a.md", "# A");
        file("content/b.asciidoc", "= B");
        file("content/c.js", "alert(1)");
        file("content/d.exe", "");
        file("content/e", "");
        file("content/F.ADOC", "= F");
        file("content/_shared/g.png", "");

        SourceTree tree = read();

        assertTrue(tree.pages().isEmpty()
                && tree.files().isEmpty()
                && tree.partials().isEmpty());
        assertEquals("""
                content/F.ADOC:1:1: error: “F.ADOC” is neither a page (.adoc) nor of a kind that is copied [unsupported-file]
                  rename it to F.adoc
                content/_shared/g.png:1:1: error: “g.png” is among the files for inclusion, but it is not text [unsupported-file]
                  move it to a folder whose name does not begin with _, so that it is copied
                content/a.md:1:1: error: “a.md” is neither a page (.adoc) nor of a kind that is copied [unsupported-file]
                  rename it to a.adoc and write it in AsciiDoc
                content/b.asciidoc:1:1: error: “b.asciidoc” is neither a page (.adoc) nor of a kind that is copied [unsupported-file]
                  rename it to b.adoc
                content/c.js:1:1: error: “c.js” is neither a page (.adoc) nor of a kind that is copied [unsupported-file]
                  content/ holds no code: move it to assets/ or templates/
                content/d.exe:1:1: error: “d.exe” is neither a page (.adoc) nor of a kind that is copied [unsupported-file]
                  save it as a document or picture such as pdf, docx or png, or move it out of content/
                content/e:1:1: error: “e” is neither a page (.adoc) nor of a kind that is copied [unsupported-file]
                  save it as a document or picture such as pdf, docx or png, or move it out of content/""", printed());
    }

    @Test
    void warnsOfHiddenFiles() throws Exception {
        file("content/programmes/.draft.adoc", "= A");
        file("content/.idea/x.adoc", "= A");
        file("assets/.DS_Store", "");

        SourceTree tree = read();

        assertTrue(tree.pages().isEmpty() && tree.assets().isEmpty());
        assertEquals("""
                assets/.DS_Store:1:1: warning: “assets/.DS_Store” is hidden, so it is not published [ignored-file]
                  remove it, or give it a name that does not begin with a dot
                content/.idea:1:1: warning: “content/.idea” is hidden, so it is not published [ignored-file]
                  remove it, or give it a name that does not begin with a dot
                content/programmes/.draft.adoc:1:1: warning: “content/programmes/.draft.adoc” is hidden, so it is not published [ignored-file]
                  remove it, or give it a name that does not begin with a dot""", printed());
    }

    @Test
    void followsNoSymbolicLink() throws Exception {
        Path secret = file("elsewhere/secret.adoc", "= Secret");
        file("content/a.adoc", "= A");
        link("content/b.adoc", secret);
        link("content/programmes", source.resolve("elsewhere"));
        link("content/missing.adoc", Path.of("nowhere"));
        link("content/.hidden", secret);
        link("assets/site.css", secret);
        link("templates", source.resolve("elsewhere"));

        assertEquals(List.of("content/a.adoc"), pagesOf(read()));
        assertEquals(
                List.of(
                        "assets/site.css",
                        "content/.hidden",
                        "content/b.adoc",
                        "content/missing.adoc",
                        "content/programmes",
                        "templates"),
                findings.sorted().stream().map(finding -> finding.at().file()).toList());
        assertEquals("""
                content/b.adoc:1:1: error: “content/b.adoc” is a symbolic link: a plain file or folder was expected [symbolic-link]
                  put the file or folder itself here: a link could lead out of the site""", printed(2));
    }

    @Test
    void readsNoContentThroughALink() throws Exception {
        file("elsewhere/a.adoc", "= A");
        link("content", source.resolve("elsewhere"));

        assertEquals(List.of(), pagesOf(read()));
        assertEquals("""
                content:1:1: error: “content” is a symbolic link: a plain file or folder was expected [symbolic-link]
                  put the file or folder itself here: a link could lead out of the site""", printed());
    }

    @Test
    void opensNoSpecialFile() throws Exception {
        Files.createDirectories(source.resolve("content"));
        assumeTrue(run("mkfifo", source.resolve("content/a.adoc").toString()), "this system has no mkfifo");

        assertEquals(List.of(), pagesOf(read()));
        assertEquals("""
                content/a.adoc:1:1: error: “content/a.adoc” is neither a file nor a folder [unreadable-file]
                  put a plain file in its place that everybody may read, or remove it""", printed());
    }

    @Test
    void needsAFolderForAssets() throws Exception {
        file("assets", "");

        assertEquals(List.of(), read().assets());
        assertEquals("""
                assets:1:1: error: “assets” is not a folder [unreadable-file]
                  put a plain file in its place that everybody may read, or remove it""", printed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252|= Café|1:6: error: the byte E9|saved as Windows-1252, where this byte is “é”: save",
                "windows-1252|= A%n%nsay “no”|3:5: error: the byte 93|saved as Windows-1252: save",
                "UTF-16|= A|1:1: error: the byte FE|saved as UTF-16: save"
            })
    void namesTheFirstByteThatIsNotUtf8(String encoding, String text, String place, String cause) throws Exception {
        bytes("content/a.adoc", text.formatted().replace("\n", "\r\n").getBytes(Charset.forName(encoding)));

        assertEquals(text.formatted().replace("\r", ""), read().pages().get(0).text());
        assertEquals(
                "content/a.adoc:" + place + " is not UTF-8, the form all text here is kept in [invalid-utf-8]\n"
                        + "  the file was probably " + cause + " it as UTF-8",
                printed());
    }

    @Test
    void countsColumnsInCharactersAndNotInBytes() throws Exception {
        bytes("content/_a.txt", new byte[] {'a', '\n', (byte) 0xC3, (byte) 0xA9, 'b', (byte) 0xC3});

        read();

        assertEquals("""
                content/_a.txt:2:3: error: the byte C3 is not UTF-8, the form all text here is kept in [invalid-utf-8]
                  the file was probably saved as Windows-1252, where this byte is “Ã”: save it as UTF-8""", printed());
    }

    @Test
    void takesATextWithNulForNoText() throws Exception {
        bytes("content/a.adoc", "= A".getBytes(StandardCharsets.UTF_16LE));

        read();

        assertEquals("""
                content/a.adoc:1:2: error: the file holds a NUL character, so it is not text [invalid-utf-8]
                  if it was saved as UTF-16, save it as UTF-8""", printed());
    }

    @Test
    void refusesNamesThatAreOneOnOtherMachines() throws Exception {
        file("content/Map.png", "");
        assumeTrue(!Files.exists(source.resolve("content/map.png")), "this file system ignores letter case");
        file("content/map.png", "");
        file("content/Maps/a.png", "");
        file("content/maps/a.png", "");

        assertEquals(4, read().files().size());
        assertEquals("""
                content/map.png:1:1: error: “Map.png” and “map.png” differ only in letter case [clashing-names]
                  rename one of them: on Windows and macOS they are one file
                content/maps:1:1: error: “Maps” and “maps” differ only in letter case [clashing-names]
                  rename one of them: on Windows and macOS they are one file""", printed());
    }

    @Test
    void refusesNamesThatLookTheSame() throws Exception {
        assumeTrue(mayHaveLettersBeyondAscii(), "names of files are ASCII in this locale");
        file("content/caf\u00E9.pdf", "");
        assumeTrue(!Files.exists(source.resolve("content/cafe\u0301.pdf")), "this file system ignores Unicode form");
        file("content/cafe\u0301.pdf", "");

        read();

        assertEquals("""
                content/caf\u00E9.pdf:1:1: error: “cafe\u0301.pdf” and “caf\u00E9.pdf” differ only in their Unicode form [clashing-names]
                  rename one of them: on Windows and macOS they are one file""", printed());
    }

    @Test
    void offersASlugForANameThatCannotBeAnAddress() throws Exception {
        file("content/Our Programmes/Lead_a Team.adoc", "= A");
        file("content/Our Programmes/b.adoc", "= B");
        file("content/+++.adoc", "= C");
        file("content/_Shared Notes/A note.adoc", "A note.");
        file("content/Pictures 2023/A.png", "");

        read();

        assertEquals("""
                content/+++.adoc:1:1: error: “+++.adoc” becomes part of an address: lower-case words joined by hyphens were expected [unsuitable-name]
                  rename it: use lower-case letters, digits and hyphens
                content/Our Programmes:1:1: error: “Our Programmes” becomes part of an address: lower-case words joined by hyphens were expected [unsuitable-name]
                  rename it to our-programmes
                content/Our Programmes/Lead_a Team.adoc:1:1: error: “Lead_a Team.adoc” becomes part of an address: lower-case words joined by hyphens were expected [unsuitable-name]
                  rename it to lead-a-team.adoc""", printed());
    }

    @Test
    void refusesANameThatCouldForgeALineOfAReport() throws Exception {
        file("content/programmes/a\n::error::b.png", "");

        assertEquals(List.of(), read().files());
        assertEquals("""
                content/programmes:1:1: error: the name “a\uFFFD::error::b.png” in this folder holds characters that cannot be shown [unsuitable-name]
                  rename it: use letters, digits and hyphens""", printed());
    }

    @Test
    void publishesOneSourceAtAnAddress() throws Exception {
        file("content/about.adoc", "= A");
        file("content/about/index.adoc", "= A");
        file("content/img/a.png", "");
        file("content/programmes.adoc", "= Programmes");
        file("content/programmes/index.adoc", "= Programmes");
        file("assets/img/a.png", "");
        file("assets/about/index.html", "");
        file("assets/index.html", "");
        file("assets/events/index.html", "");
        file("assets/robots.txt", "");
        file("assets/search.json", "");
        file("assets/search/index.html", "");
        file("assets/js/lib/lunr.js", "");

        SourceTree tree = read();

        assertEquals(List.of("content/about.adoc", "content/programmes/index.adoc"), pagesOf(tree));
        assertEquals(List.of("/img/a.png"), addressesOf(tree.files()));
        assertEquals(List.of(), tree.assets());
        assertEquals("""
                assets/about/index.html:1:1: error: “assets/about/index.html” would be published at /about/index.html, which is the address of “content/about.adoc” [duplicate-address]
                  rename or remove one of them
                assets/events/index.html:1:1: error: “assets/events/index.html” would be published at /events/index.html, which is the list of all events [duplicate-address]
                  rename or remove it
                assets/img/a.png:1:1: error: “assets/img/a.png” would be published at /img/a.png, which is the address of “content/img/a.png” [duplicate-address]
                  rename or remove one of them
                assets/index.html:1:1: error: “assets/index.html” would be published at /index.html, which the build makes itself [duplicate-address]
                  rename or remove it
                assets/js/lib/lunr.js:1:1: error: “assets/js/lib/lunr.js” would be published at /js/lib/lunr.js, which the build makes itself [duplicate-address]
                  rename or remove it
                assets/robots.txt:1:1: error: “assets/robots.txt” would be published at /robots.txt, which the build makes itself [duplicate-address]
                  rename or remove it
                assets/search.json:1:1: error: “assets/search.json” would be published at /search.json, which the build makes itself [duplicate-address]
                  rename or remove it
                assets/search/index.html:1:1: error: “assets/search/index.html” would be published at /search/index.html, which the build makes itself [duplicate-address]
                  rename or remove it
                content/about/index.adoc:1:1: error: “content/about/index.adoc” would be published at /about/, which is the address of “content/about.adoc” [duplicate-address]
                  rename or remove one of them
                content/programmes.adoc:1:1: error: “content/programmes.adoc” would be published at /programmes/, which is the list of all programmes [duplicate-address]
                  name it content/programmes/index.adoc""", printed());
    }

    @Test
    void publishesNoFileWhereAFolderIs() throws Exception {
        file("content/about.adoc", "= A");
        file("content/map.pdf", "");
        file("assets/about", "");
        file("assets/map.pdf/a.png", "");
        file("assets/robots.txt/a.png", "");

        assertEquals(List.of(), read().assets());
        assertEquals("""
                assets/about:1:1: error: “assets/about” would be published at /about, which is the folder of “content/about.adoc” [duplicate-address]
                  rename or remove one of them
                assets/map.pdf/a.png:1:1: error: “assets/map.pdf/a.png” would be published at /map.pdf/a.png, which is the address of “content/map.pdf” [duplicate-address]
                  rename or remove one of them
                assets/robots.txt/a.png:1:1: error: “assets/robots.txt/a.png” would be published at /robots.txt/a.png, which the build makes itself [duplicate-address]
                  rename or remove it""", printed());
    }

    @Test
    void copiesADrawingOnlyWhenItIsSafe() throws Exception {
        file("content/a.svg", "<svg/>");
        file("content/b.svg", "<svg><script/></svg>");

        assertEquals(List.of("/a.svg"), addressesOf(read().files()));
        assertEquals("""
                content/b.svg:1:6: error: the drawing holds a script: only shapes, words and pictures were expected [unsafe-html]
                  save it as plain SVG without scripts, or as PNG""", printed());
    }

    @Test
    void readsAFileWhoseHashIsKnownWhenItsTextIsAskedFor() throws Exception {
        SourceFile read = readNow("content/a.adoc", "= A\r\n");
        SourceFile later = readWith(new FileHashes(stamps("content/a.adoc"), hashes("content/a.adoc", read.hash())));

        assertEquals(read.hash(), later.hash());
        assertEquals("= A\n", later.text());
    }

    @Test
    void givesNoTextOfAFileThatIsNotWhatItsHashSays() throws Exception {
        file("content/a.adoc", "= A\n");
        SourceFile page = readWith(new FileHashes(stamps("content/a.adoc"), hashes("content/a.adoc", "other")));

        assertEquals("other", page.hash());
        assertThrows(WrittenMeanwhile.class, page::text);
    }

    @Test
    void givesNoTextOfAFileThatHasGoneSince() throws Exception {
        SourceFile read = readNow("content/a.adoc", "= A\n");
        SourceFile later = readWith(new FileHashes(stamps("content/a.adoc"), hashes("content/a.adoc", read.hash())));
        Files.delete(read.file());

        assertThrows(WrittenMeanwhile.class, later::text);
    }

    @Test
    void notesTheHashesOfFilesWithNothingToMend() throws Exception {
        file("content/a.adoc", "= A\n");
        file("content/_b.adoc", "B\n");
        bytes("content/c.adoc", new byte[] {'=', ' ', (byte) 0xE9});
        file("content/d.svg", "<svg/>");
        FileHashes hashes = new FileHashes(
                stamps("content/a.adoc", "content/_b.adoc", "content/c.adoc", "content/d.svg"), Map.of());
        new SourceReader(findings, new FileMemory<>(), hashes).read(source);

        assertEquals(Set.of("content/a.adoc", "content/_b.adoc"), hashes.all().keySet());
    }

    private SourceFile readNow(String path, String text) throws IOException {
        file(path, text);
        return read().pages().get(0);
    }

    private SourceFile readWith(FileHashes hashes) {
        return new SourceReader(findings, new FileMemory<>(), hashes)
                .read(source)
                .pages()
                .get(0);
    }

    private static Map<String, FileStamp> stamps(String... paths) {
        return Arrays.stream(paths).collect(Collectors.toMap(path -> path, path -> FileStamp.NONE));
    }

    private static Map<String, FileHashes.Hashed> hashes(String path, String hash) {
        return Map.of(path, new FileHashes.Hashed(FileStamp.NONE, hash));
    }

    private SourceTree read() {
        return new SourceReader(findings).read(source);
    }

    private Path file(String path, String text) throws IOException {
        return bytes(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path bytes(String path, byte[] bytes) throws IOException {
        Path file = source.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private void link(String path, Path target) throws IOException {
        Path link = source.resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, target);
    }

    private static boolean mayHaveLettersBeyondAscii() {
        try {
            return !Path.of("caf\u00E9 cafe\u0301").toString().isEmpty();
        } catch (InvalidPathException asciiOnly) {
            return false;
        }
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static List<String> pagesOf(SourceTree tree) {
        return tree.pages().stream().map(SourceFile::path).toList();
    }

    private static List<String> addressesOf(List<StaticFile> files) {
        return files.stream().map(StaticFile::address).toList();
    }

    private String printed() {
        return String.join(
                "\n", findings.sorted().stream().map(Finding::toString).toList());
    }

    private String printed(int index) {
        return findings.sorted().get(index).toString();
    }
}
