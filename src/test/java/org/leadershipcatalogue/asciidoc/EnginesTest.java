package org.leadershipcatalogue.asciidoc;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.asciidoc.plain.PlainPages;
import org.leadershipcatalogue.document.SourceFile;

class EnginesTest {

    private static final String INCLUDE = "Words.\n\ninclude::_part.adoc[opts=optional]\n\nxref:b.adoc[]\n";

    @TempDir
    private Path folder;

    private final Engines engines = new Engines(1);

    private static SourceFile page(Path root, String text) {
        return new SourceFile("content/a.adoc", text, "", root.resolve("content/a.adoc"));
    }

    @Test
    void lendsOneThatIsGivenBack() {
        Engine first = engines.take();
        engines.giveBack(first);

        assertSame(first, engines.take());
    }

    @Test
    void lendsNobodyWhatAnotherStillUses() {
        Engine first = engines.take();

        assertNotSame(first, engines.take());
    }

    @Test
    void keepsNoMoreThanItWasTold() {
        Engine first = engines.take();
        Engine second = engines.take();
        engines.giveBack(first);
        engines.giveBack(second);

        assertSame(first, engines.take());
        assertNotSame(second, engines.take());
    }

    @Test
    void lendsNobodyWhatHasFailed() {
        Engine failing = engines.take();
        engines.giveBack(failing);
        try (Conversions conversions = new Conversions(folder, Optional.empty(), new PlainPages(Set.of()), engines)) {
            SourceFile impossible = new SourceFile("a", "Words.", "", folder.resolve("a"));
            assertThrows(RuntimeException.class, () -> conversions.convert(impossible));

            assertTrue(conversions.convert(page(folder, "Words.")).html().contains("Words."));
        }
        assertNotSame(failing, engines.take());
    }

    @Test
    void remembersNothingOfTheSiteBefore() throws IOException {
        Path part = folder.resolve("first/content/_part.adoc");
        Files.createDirectories(part.getParent());
        Files.writeString(part, "A part. {unknown}\n");
        Engine engine = engines.take();
        engine.begin(folder.resolve("first"));
        Engine.Conversion first = engine.convert(page(folder.resolve("first"), INCLUDE + ":word: known\n\n{unknown}"));
        engine.begin(folder.resolve("second"));
        Engine.Conversion second = engine.convert(page(folder.resolve("second"), INCLUDE));

        assertAll(
                () -> assertEquals(List.of(part.toString()), first.includes()),
                () -> assertFalse(first.log().isEmpty()),
                () -> assertNotEquals(first.key(), second.key()),
                () -> assertFalse(second.html().contains(first.key()), second.html()),
                () -> assertFalse(second.html().contains("A part"), second.html()),
                () -> assertEquals(List.of(), second.includes()),
                () -> assertEquals(
                        List.of(folder.resolve("second/content/_part.adoc").toString()), second.asked()),
                () -> assertEquals(List.of(), second.log()));
    }
}
