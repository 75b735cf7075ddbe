package org.leadershipcatalogue.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.diagnostic.Finding;

/** What may happen to a file between the walk that found it and its being read. */
class TextReaderTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("a.adoc");
    }

    @Test
    void reportsAFileThatHasGone() {
        reportsTheFile();
    }

    @Test
    void reportsAFileThatHasBecomeAFolder() throws Exception {
        Files.createDirectory(file);
        reportsTheFile();
    }

    @Test
    void reportsAFileThatHasBecomeALink() throws Exception {
        Files.createSymbolicLink(file, Files.writeString(folder.resolve("secret"), "secret"));
        reportsTheFile();
    }

    private void reportsTheFile() {
        ReadText read = new TextReader().read(new FoundFile("content/a.adoc", file));

        assertEquals(Optional.empty(), read.file());
        assertEquals(
                List.of("""
                        content/a.adoc:1:1: error: “content/a.adoc” cannot be read [unreadable-file]
                          give everybody the right to read it, or remove it"""), read.findings().stream().map(Finding::toString).toList());
    }
}
