package org.leadershipcatalogue.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leadershipcatalogue.html.PagesToStore;
import org.leadershipcatalogue.html.StoredPages;
import org.leadershipcatalogue.store.Pack;
import org.leadershipcatalogue.store.Program;

/** Kept pages in a file. All are one entry of it, since all are wanted, and have much in common. */
final class PagesFile {

    private static final String ALL = "pages";

    private PagesFile() {}

    /** The pages of a file; none where it is not there, damaged, or of another program. */
    static List<KeptPages.Kept> read(Path file) {
        try {
            Optional<byte[]> bytes = Pack.read(file, Program.hash()).find(ALL);
            return bytes.isPresent() ? pages(new StoredPages(bytes.get())) : List.of();
        } catch (IOException damaged) {
            return List.of();
        }
    }

    private static List<KeptPages.Kept> pages(StoredPages stored) throws IOException {
        List<KeptPages.Kept> pages = new ArrayList<>();
        while (!stored.isAtEnd()) {
            pages.add(new KeptPages.Kept(stored.word(), stored.word(), stored.page(), stored.words()));
        }
        return pages;
    }

    static void write(Path file, Collection<KeptPages.Kept> pages) {
        PagesToStore stored = new PagesToStore();
        for (KeptPages.Kept page : pages) {
            stored.word(page.sources());
            stored.word(page.key());
            stored.page(page.page());
            stored.words(page.assets());
        }
        Pack.write(file, Program.hash(), new TreeMap<>(Map.of(ALL, stored.bytes())));
    }
}
