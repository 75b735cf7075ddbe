package org.leadershipcatalogue.asciidoc;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.AllProcessors;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.SourceFile;
import org.leadershipcatalogue.document.WrittenMeanwhile;

/**
 * Converts every page once, with one engine. What becomes of a page depends on its own file and its includes alone;
 * whatever needs other pages is filled in by later steps. A page that is as it was, with all it asks for, is not converted
 * again.
 */
public final class AsciidocConverter {

    private final Conversions kept;
    private final Findings findings;

    /**
     * @param kept what was converted earlier
     * @param findings takes what authors can mend
     */
    public AsciidocConverter(Conversions kept, Findings findings) {
        this.kept = kept;
        this.findings = findings;
    }

    /**
     * Converts the pages in their order, of which those are read that have to be converted.
     *
     * @param pages the pages
     * @param partials the files that pages may include, by path
     * @throws WrittenMeanwhile when a file that is read is not what it was taken for
     */
    public List<ConvertedPage> convert(List<SourceFile> pages, Map<String, SourceFile> partials) {
        FileStates states = new FileStates(kept.root());
        partials.values().forEach(states::add);
        pages.forEach(states::add);
        Sources sources = new Sources(kept.root(), partials);
        pages.forEach(sources::add);
        Map<String, PageReader.Read> read = new ConcurrentHashMap<>(plain(pages, sources, states));
        findKept(without(read, pages), states, read);
        read.putAll(convertAll(without(read, pages), sources, states));
        List<ConvertedPage> converted = pages.stream()
                .map(page -> collect(Objects.requireNonNull(read.get(page.path()), page.path())))
                .toList();
        kept.keepOnly(pages);
        reportUnused(partials.keySet(), converted);
        return converted;
    }

    /** In the order of the pages, which on disk is theirs, too: it is read as it stands there. */
    private void findKept(List<SourceFile> pages, FileStates states, Map<String, PageReader.Read> read) {
        AllProcessors.each(pages, page -> kept.find(page, states::of).ifPresent(found -> read.put(page.path(), found)));
    }

    private static List<SourceFile> without(Map<String, PageReader.Read> read, List<SourceFile> pages) {
        return pages.stream().filter(page -> !read.containsKey(page.path())).toList();
    }

    /** The new pages that are plain, on all processors; Asciidoctor starts beside them if there are others. */
    private Map<String, PageReader.Read> plain(List<SourceFile> pages, Sources sources, FileStates states) {
        Map<SourceFile, Made> made = new ConcurrentHashMap<>();
        List<SourceFile> fresh = pages.stream().filter(kept::isNew).toList();
        AllProcessors.each(
                fresh,
                page -> naming(page, () -> kept.plain(page))
                        .ifPresent(conversion ->
                                made.put(page, naming(page, () -> read(page, sources.forPage(), conversion)))));
        Map<String, PageReader.Read> read = new HashMap<>();
        made.forEach((page, plain) -> read.put(page.path(), kept(page, plain, states)));
        return read;
    }

    /** While Asciidoctor converts a page, a second thread reads what became of the pages before it. */
    private Map<String, PageReader.Read> convertAll(List<SourceFile> changed, Sources sources, FileStates states) {
        ExecutorService second = Executors.newSingleThreadExecutor();
        try {
            Map<SourceFile, CompletableFuture<Made>> reading = new LinkedHashMap<>();
            for (SourceFile page : changed) {
                Engine.Conversion conversion = naming(page, () -> kept.convert(page));
                reading.put(
                        page,
                        CompletableFuture.supplyAsync(
                                () -> naming(page, () -> read(page, sources.forPage(), conversion)), second));
            }
            Map<String, PageReader.Read> read = new HashMap<>();
            reading.forEach((page, made) -> read.put(page.path(), kept(page, join(made), states)));
            return read;
        } finally {
            second.shutdownNow();
        }
    }

    /** What became of a page, and the paths of all other files it has asked for. */
    private record Made(PageReader.Read read, SortedSet<String> asked) {}

    private static Made read(SourceFile page, Sources sources, Engine.Conversion conversion) {
        PageReader.Read read = new PageReader(sources).read(page, conversion);
        SortedSet<String> asked = new TreeSet<>(sources.asked());
        conversion.asked().forEach(path -> asked.add(sources.relative(path)));
        asked.remove(page.path());
        return new Made(read, asked);
    }

    /** Asciidoctor reads includes itself: one that was written meanwhile may not be what was read for the build. */
    private PageReader.Read kept(SourceFile page, Made made, FileStates states) {
        if (states.areStill(made.asked)) {
            return kept.keep(page, states.of(made.asked), made.read);
        }
        kept.forget(page);
        return made.read;
    }

    private ConvertedPage collect(PageReader.Read read) {
        findings.addAll(read.findings());
        return read.page();
    }

    /** What else fails here is a fault of the program: it names the page it failed at. */
    private static <T> T naming(SourceFile page, Supplier<T> work) {
        try {
            return work.get();
        } catch (WrittenMeanwhile known) {
            throw known;
        } catch (RuntimeException e) {
            throw new IllegalStateException("converting " + page.path(), e);
        }
    }

    private static Made join(CompletableFuture<Made> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
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
