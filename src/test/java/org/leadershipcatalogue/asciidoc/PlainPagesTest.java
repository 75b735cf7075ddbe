package org.leadershipcatalogue.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.schema.ContentTypes;
import org.leadershipcatalogue.testing.Builds;

/**
 * Every page that Java converts alone, against Asciidoctor: pages that people wrote, pages by chance, and the former with
 * edits by chance. {@code -Dasciidoc.pages=100000 -Dasciidoc.seed=8} tries many more of each from another seed.
 */
class PlainPagesTest {

    private static final long SEED = Long.getLong("asciidoc.seed", 7);
    private static final int PAGES = Integer.getInteger("asciidoc.pages", 3000);
    private static final int ORDINARY = 200;
    private static final int AT_ONCE = 500;

    @TempDir
    private Path folder;

    private final Draw draw = new Draw(SEED);
    private final RandomPages random = new RandomPages(draw);
    private Engine engine;
    private PlainProof proof;

    @BeforeEach
    void begin() {
        engine = Builds.ENGINES.take();
        engine.begin(folder);
        proof = new PlainProof(engine, folder, ContentTypes.fieldNames());
    }

    @AfterEach
    void end() {
        Builds.ENGINES.giveBack(engine);
    }

    @Test
    void convertsPagesOfTheSite() throws IOException {
        List<String> pages = WrittenPages.ofTheSite();
        List<String> others =
                pages.stream().filter(page -> !proof.isPlain(page)).toList();

        assertTrue(others.size() <= pages.size() / 20, () -> String.join("\n-----\n", others));
    }

    @Test
    void convertsOrdinaryPages() {
        List<String> others = Stream.generate(random::ordinary)
                .limit(ORDINARY)
                .filter(page -> !proof.isPlain(page))
                .toList();

        assertTrue(others.size() <= ORDINARY / 20, () -> String.join("\n-----\n", others));
    }

    @Test
    void convertsWrittenPagesAsAsciidoctorDoes() throws IOException {
        WrittenPages.all().forEach(this::agree);
    }

    @Test
    void convertsRandomPagesAsAsciidoctorDoes() {
        agree(PAGES, random::any);
    }

    @Test
    void convertsEditedPagesAsAsciidoctorDoes() throws IOException {
        agree(3 * PAGES, new EditedPages(draw, WrittenPages.all())::any);
    }

    @Test
    void convertsRandomLinesAsAsciidoctorDoes() {
        for (int number = 0; number < 30 * PAGES; number += AT_ONCE) {
            agree(Stream.generate(random::line)
                    .limit(AT_ONCE)
                    .filter(proof::isPlain)
                    .toList());
        }
    }

    /** Converting one page of many parts costs less than converting each by itself. */
    private void agree(List<String> pages) {
        String whole = RandomPages.together(pages);
        if (pages.size() > 1 && (!proof.isPlain(whole) || proof.fault(whole).isPresent())) {
            agree(pages.subList(0, pages.size() / 2));
            agree(pages.subList(pages.size() / 2, pages.size()));
        }
        agree(whole);
    }

    private void agree(int count, Supplier<String> pages) {
        for (int number = 0; number < count; number++) {
            agree(pages.get());
        }
    }

    private void agree(String page) {
        if (proof.fault(page).isPresent()) {
            String smallest = new Shrinking(shrunk -> proof.fault(shrunk).isPresent()).smallest(page);
            assertEquals(Optional.empty(), proof.fault(smallest), "seed " + SEED + ", source:\n" + smallest);
        }
    }
}
