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
import org.leadershipcatalogue.diagnostic.Findings;

/** What may happen to a file between the walk that found it and its being read. */
class TextReaderTest {

    @TempDir
    private Path folder;

    private final Findings findings = new Findings();
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
        assertEquals(Optional.empty(), new TextReader(findings).read(new FoundFile("content/a.adoc", file)));
        assertEquals(
                List.of("""
                        content/a.adoc:1:1: error: “content/a.adoc” cannot be read [unreadable-file]
                          give everybody the right to read it, or remove it"""), findings.sorted().stream().map(Finding::toString).toList());
    }
}
