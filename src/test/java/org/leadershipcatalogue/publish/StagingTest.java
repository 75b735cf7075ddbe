package org.leadershipcatalogue.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.diagnostic.SetupException;
import org.leadershipcatalogue.document.StaticFile;

class StagingTest {

    @TempDir
    private Path folder;

    private Path source;
    private Path output;

    @BeforeEach
    void nameTheFolders() {
        source = folder.resolve("source");
        output = folder.resolve("target/site");
    }

    @Test
    void takesTheOutputsPlaceInOneMove() throws Exception {
        oldSite();
        file("target/site/gone/index.html", "old");
        try (Staging staging = Staging.beside(source, output)) {
            staging.write("/index.html", "new “home”");
            staging.write("programmes/a/index.html", "new");
            assertEquals("old", Files.readString(output.resolve("index.html")));

            staging.publish();
        }
        assertEquals(List.of("index.html", "programmes/a/index.html"), filesIn(output));
        assertEquals("new “home”", Files.readString(output.resolve("index.html")));
        assertEquals(List.of("site"), namesIn(folder.resolve("target")));
    }

    @Test
    void makesTheOutputWhereNoneWas() throws Exception {
        try (Staging staging = Staging.beside(source, output)) {
            staging.write("/index.html", "new");
            staging.publish();
        }
        assertEquals(List.of("index.html"), filesIn(output));
    }

    @Test
    void leavesNothingBehindWhenItIsNotPublished() throws Exception {
        oldSite();
        try (Staging staging = Staging.beside(source, output)) {
            staging.write("/index.html", "new");
            assertTrue(staging.folder().getFileName().toString().startsWith(".site-staging-"));
            assertEquals(output.getParent(), staging.folder().getParent());
        }
        assertEquals("old", Files.readString(output.resolve("index.html")));
        assertEquals(List.of("site"), namesIn(folder.resolve("target")));
    }

    @Test
    void putsTheOldSiteBackWhenTheNewOneCannotBeMoved() throws Exception {
        oldSite();
        try (Staging staging = Staging.beside(source, output)) {
            Files.delete(staging.folder());

            UncheckedIOException failure = assertThrows(UncheckedIOException.class, staging::publish);
            assertTrue(String.valueOf(failure.getMessage())
                    .startsWith("The folder " + staging.folder() + " cannot be moved to " + output));
        }
        assertEquals("old", Files.readString(output.resolve("index.html")));
        assertEquals(List.of("site"), namesIn(folder.resolve("target")));
    }

    @Test
    void copiesTheBytesAndNotTheRights() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "this system has no such rights");
        Path source = file("photo.jpg", "bytes");
        Path ordinary = file("ordinary/file.txt", "");
        Files.setPosixFilePermissions(source, PosixFilePermissions.fromString("rwx------"));
        try (Staging staging = Staging.beside(source, output)) {
            staging.copy(new StaticFile("content/x/photo.jpg", source, "/x/photo.jpg"));

            Path copy = staging.folder().resolve("x/photo.jpg");
            assertEquals("bytes", Files.readString(copy));
            assertEquals(Files.getPosixFilePermissions(ordinary), Files.getPosixFilePermissions(copy));
            assertEquals(
                    Files.getPosixFilePermissions(ordinary.getParent()),
                    Files.getPosixFilePermissions(staging.folder()));
        }
    }

    @Test
    void copiesNeitherOverAFileNorThroughALink() throws Exception {
        Path source = file("a.png", "bytes");
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), source);
        try (Staging staging = Staging.beside(source, output)) {
            staging.write("/a.png", "first");
            assertThrows(
                    UncheckedIOException.class, () -> staging.copy(new StaticFile("content/a.png", source, "/a.png")));
            assertThrows(
                    UncheckedIOException.class,
                    () -> staging.copy(new StaticFile("content/link.png", link, "/link.png")));
            assertEquals("first", Files.readString(staging.folder().resolve("a.png")));
            assertFalse(Files.exists(staging.folder().resolve("link.png")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.html", "/../x.html", "a/../../x.html", "//etc/x", "", "/", "/a/", "a/.."})
    void writesNothingOutsideTheSite(String path) {
        try (Staging staging = Staging.beside(source, output)) {
            IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> staging.write(path, "x"));
            assertEquals("“" + path + "” is not the path of a file in the site", refusal.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".git/HEAD", "pom.xml", "jbake.properties", "content/programmes/a.adoc"})
    void replacesNothingThatHoldsSources(String file) throws Exception {
        oldSite();
        file("target/site/" + file, "");

        refuses("holds something other than a site, which would be lost; name an empty or a new folder.");
    }

    @Test
    void replacesNothingButASite() throws Exception {
        file("target/site/letters/a.txt", "dear");

        refuses("holds something other than a site, which would be lost; name an empty or a new folder.");
        assertEquals(List.of("letters/a.txt"), filesIn(output));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "catalogue.json", "sitemap.xml"})
    void replacesNoFolderThatLacksWhatEverySiteHas(String name) throws Exception {
        oldSite();
        Files.delete(output.resolve(name));

        refuses("holds something other than a site, which would be lost; name an empty or a new folder.");
    }

    @Test
    void replacesNoFileAndNoLink() throws Exception {
        file("target/site", "a file");
        refuses("is a file; name a folder.");

        Files.delete(output);
        Files.createSymbolicLink(output, Files.createDirectory(folder.resolve("elsewhere")));
        refuses("is a symbolic link; name a folder.");
    }

    @Test
    void replacesASiteWithAPageThatIsCalledContent() throws Exception {
        oldSite();
        file("target/site/content/index.html", "old");
        try (Staging staging = Staging.beside(source, output)) {
            staging.publish();
        }
        assertEquals(List.of(), filesIn(output));
    }

    private void refuses(String reason) throws IOException {
        SetupException refusal = assertThrows(SetupException.class, () -> {
            try (Staging staging = Staging.beside(source, output)) {
                staging.publish();
            }
        });

        assertEquals("The output “" + output + "” " + reason, refusal.getMessage());
        assertEquals(List.of("site"), namesIn(folder.resolve("target")));
    }

    private void oldSite() throws IOException {
        file("target/site/index.html", "old");
        file("target/site/catalogue.json", "{}");
        file("target/site/sitemap.xml", "<urlset/>");
    }

    private Path file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
