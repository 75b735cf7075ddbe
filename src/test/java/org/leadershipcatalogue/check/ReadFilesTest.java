package org.leadershipcatalogue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.html.FileUrls;

class ReadFilesTest {

    private static final FileUrls DRAWING = urls("a.svg", "<svg id='b'><a href='c.html'/>\n<use href='#b'/></svg>");
    private static final FileUrls STYLE = urls("a.css", "p { background: url(b.png) }");
    private static final FileUrls DATA = urls("a.json", "[\"http://example.org/\"]");

    @TempDir
    private Path folder;

    private ReadFiles kept;
    private int read;

    @BeforeEach
    void keepThree() {
        kept = new ReadFiles();
        ask(kept, DRAWING, "1");
        ask(kept, STYLE, "1");
        ask(kept, DATA, "1");
        read = 0;
    }

    private static FileUrls urls(String file, String text) {
        return FileUrls.read(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void ask(ReadFiles files, FileUrls file, String version) {
        FileUrls urls = files.urls(file.file(), version, () -> {
            read++;
            return file;
        });
        assertEquals(file, urls);
    }

    private ReadFiles readBack() {
        kept.write(folder.resolve("urls"));
        return ReadFiles.read(folder.resolve("urls"));
    }

    @Test
    void areReadOnceInEachVersion() {
        ask(kept, DRAWING, "1");
        ask(readBack(), DRAWING, "1");
        ask(readBack(), STYLE, "1");
        assertEquals(0, read);
        ask(kept, DRAWING, "2");
        ask(readBack(), STYLE, "2");
        assertEquals(2, read);
        ask(readBack(), DRAWING, "2");
        ask(readBack(), DRAWING, "1");
        assertEquals(3, read);
    }

    @Test
    void areReadEachTimeWithoutAVersion() {
        ask(kept, STYLE, "");
        ask(kept, STYLE, "");
        assertEquals(2, read);
    }

    @Test
    void areNotKeptForOthersWhereReadingIsAsQuick() {
        ask(kept, DATA, "1");
        assertEquals(0, read);
        ask(readBack(), DATA, "1");
        assertEquals(1, read);
    }

    @Test
    void areWrittenWhereThereIsSomethingNewToKeep() throws IOException {
        ReadFiles again = readBack();
        Path file = folder.resolve("again");
        ask(again, DRAWING, "1");
        ask(again, DATA, "2");
        again.write(file);
        assertFalse(Files.exists(file));
        ask(again, DRAWING, "2");
        again.keepOnly(Set.of("a.svg"));
        again.write(file);
        read = 0;
        ask(ReadFiles.read(file), DRAWING, "2");
        assertEquals(0, read);
        ask(ReadFiles.read(file), STYLE, "1");
        assertEquals(1, read);
    }

    @Test
    void areNotBelievedWhereTheirFileIsDamaged() throws IOException {
        readBack();
        Path file = folder.resolve("urls");
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at++) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            ReadFiles files = ReadFiles.read(file);

            ask(files, DRAWING, "1");
            ask(files, STYLE, "1");
        }
    }
}
