package org.leadershipcatalogue.asciidoc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.SourceFile;

/**
 * Converts every page once, with one engine. What becomes of a page depends on its own file and its includes alone;
 * whatever needs other pages is filled in by later steps.
 */
public final class AsciidocConverter {

    private final Path root;
    private final Findings findings;

    /**
     * @param root the source folder, which holds content/
     * @param findings takes what authors can mend
     */
    public AsciidocConverter(Path root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    /**
     * Converts the pages in their order.
     *
     * @param pages the pages
     * @param partials the files that pages may include, by path
     */
    public List<ConvertedPage> convert(List<SourceFile> pages, Map<String, SourceFile> partials) {
        List<ConvertedPage> converted = pages.isEmpty() ? List.of() : convertAll(pages, partials);
        reportUnused(partials.keySet(), converted);
        return converted;
    }

    /** While Asciidoctor converts a page, a second thread reads what became of the pages before it. */
    private List<ConvertedPage> convertAll(List<SourceFile> pages, Map<String, SourceFile> partials) {
        Sources sources = new Sources(root, partials);
        pages.forEach(sources::add);
        ExecutorService second = Executors.newSingleThreadExecutor();
        try (Engine engine = new Engine(root.resolve("content"))) {
            List<CompletableFuture<PageReader.Read>> reading = new ArrayList<>();
            for (SourceFile page : pages) {
                Engine.Conversion conversion = naming(page, () -> engine.convert(page));
                reading.add(CompletableFuture.supplyAsync(
                        () -> naming(page, () -> new PageReader(sources).read(page, conversion)), second));
            }
            return reading.stream().map(this::collect).toList();
        } finally {
            second.shutdownNow();
        }
    }

    private ConvertedPage collect(CompletableFuture<PageReader.Read> reading) {
        PageReader.Read read = join(reading);
        findings.addAll(read.findings());
        return read.page();
    }

    /** What fails here is a fault of the program: it names the page it failed at. */
    private static <T> T naming(SourceFile page, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw new IllegalStateException("converting " + page.path(), e);
        }
    }

    private static PageReader.Read join(CompletableFuture<PageReader.Read> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IllegalStateException named ? named : e;
        }
    }

    private void reportUnused(Collection<String> partials, List<ConvertedPage> pages) {
        SortedSet<String> unused = new TreeSet<>(partials);
        pages.forEach(page -> unused.removeAll(page.includes()));
        for (String partial : unused) {
            findings.add(Finding.of(Rule.UNUSED_INCLUDE, Location.startOf(partial), "no page includes this file")
                    .hint("include it, delete it, or take the “_” from its name to make it a page"));
        }
    }
}
