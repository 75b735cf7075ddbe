package org.leadershipcatalogue.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.asciidoc.plain.PlainPages;
import org.leadershipcatalogue.html.BodyProof;
import org.leadershipcatalogue.schema.ContentTypes;

/**
 * The bodies of plain pages, read without a tree and with one. {@code -Dasciidoc.bodies=100000 -Dasciidoc.seed=8} tries many more
 * from another seed.
 */
class PlainBodiesTest {

    private static final String KEY = "key";
    private static final long SEED = Long.getLong("asciidoc.seed", 7);
    private static final int PAGES = Integer.getInteger("asciidoc.bodies", 1000);

    private final PlainPages plain = new PlainPages(ContentTypes.fieldNames());
    private final Draw draw = new Draw(SEED);
    private final RandomPages random = new RandomPages(draw);

    @Test
    void needsATreeForNoWrittenPage() throws IOException {
        WrittenPages.all().forEach(this::agree);
    }

    @Test
    void needsATreeForNoRandomPage() {
        agree(random::any);
        agree(random::ordinary);
    }

    @Test
    void needsATreeForNoEditedPage() throws IOException {
        agree(new EditedPages(draw, WrittenPages.all())::any);
    }

    private void agree(Supplier<String> pages) {
        Stream.generate(pages).limit(PAGES).forEach(this::agree);
    }

    private void agree(String page) {
        if (fault(page).isPresent()) {
            String smallest = new Shrinking(shrunk -> fault(shrunk).isPresent()).smallest(page);
            assertEquals(Optional.empty(), fault(smallest), "seed " + SEED + ", source:\n" + smallest);
        }
    }

    private Optional<String> fault(String page) {
        return plain.convert(page, "programmes/lead-a-team.adoc", KEY)
                .flatMap(html -> BodyProof.isPlain(html, KEY)
                        ? BodyProof.fault(html, KEY)
                        : Optional.of("A tree is needed for:\n" + html));
    }
}
