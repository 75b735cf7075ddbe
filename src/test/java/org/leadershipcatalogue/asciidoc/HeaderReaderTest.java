package org.leadershipcatalogue.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.SourceFile;

class HeaderReaderTest {

    private static final String BLANKS = " ".repeat(200_000);

    private static HeaderReader.Header read(String text) {
        SourceFile source = new SourceFile("content/a.adoc", text, "", Path.of("content/a.adoc"));
        return HeaderReader.read(source, new Findings());
    }

    @Test
    void readsLongRunsOfBlanks() {
        HeaderReader.Header header = read(
                "= a" + BLANKS + "b \n:summary: x" + BLANKS + "y\t\n:more: x" + BLANKS + "y" + BLANKS + "\\\n z\n");

        assertEquals("a" + BLANKS + "b", header.title());
        assertEquals("x" + BLANKS + "y", header.fields().get(0).value());
        assertEquals("x" + BLANKS + "y z", header.fields().get(1).value());
    }

    @Test
    void takesABackslashWithoutABlankForPartOfTheValue() {
        assertEquals("x\\", read("= A\n:summary: x\\\n").fields().get(0).value());
    }
}
