package org.leadershipcatalogue.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The two files of kept pages: one that a build has written as a whole, and one of the pages that were made since. Each
 * page says itself what it was made of, so that it matters to none which other file it stands beside.
 */
final class PagesFiles {

    /** Where more of the pages are others than one in so many, all are written anew. */
    private static final int SHARE = 8;

    private final Path whole;
    private final Path since;

    /** What stands in the first file. */
    private final Map<String, KeptPages.Kept> known = new HashMap<>();

    /** @param whole the file of all pages; the other stands beside it */
    PagesFiles(Path whole) {
        this.whole = whole;
        this.since = whole.resolveSibling(whole.getFileName() + "-since");
    }

    /** The pages by their file; none of what is not there, damaged, or of another program. */
    Map<String, KeptPages.Kept> read() {
        put(PagesFile.read(whole), known);
        Map<String, KeptPages.Kept> pages = new HashMap<>(known);
        put(PagesFile.read(since), pages);
        return pages;
    }

    private static void put(Collection<KeptPages.Kept> read, Map<String, KeptPages.Kept> pages) {
        read.forEach(page -> pages.put(page.page().file(), page));
    }

    /** Keeps these pages, and no others. */
    void write(SortedMap<String, KeptPages.Kept> pages) {
        List<KeptPages.Kept> others = new ArrayList<>(pages.values());
        others.removeIf(this::isOnDisk);
        long gone =
                known.keySet().stream().filter(file -> !pages.containsKey(file)).count();
        if ((others.size() + gone) * SHARE <= known.size()) {
            PagesFile.write(since, others);
            return;
        }
        PagesFile.write(whole, pages.values());
        PagesFile.write(since, List.of());
        known.clear();
        known.putAll(pages);
    }

    private boolean isOnDisk(KeptPages.Kept page) {
        KeptPages.Kept same = known.get(page.page().file());
        return same != null && same.isMadeOf(page.sources(), page.key());
    }
}
