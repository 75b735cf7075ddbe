package org.leadershipcatalogue.asciidoc;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.document.SourceFile;

/**
 * What one program keeps of converting: what became of each page, by all that it was made of, and the running
 * Asciidoctor, which is taken when the first page needs it.
 */
public final class Conversions implements AutoCloseable {

    private final Path root;
    private final Engines engines;
    private final Map<String, Kept> byPage = new HashMap<>();
    private @Nullable Engine engine;

    /**
     * @param root the source folder, which holds content/
     * @param engines where Asciidoctor is taken from when the first page needs it
     */
    public Conversions(Path root, Engines engines) {
        this.root = root;
        this.engines = engines;
    }

    /**
     * A conversion and what it was made of.
     *
     * @param sha256 the hash of the page's bytes
     * @param others the state of every other file that was asked for, also of those that were missing
     */
    private record Kept(String sha256, SortedMap<String, String> others, PageReader.Read read) {}

    Path root() {
        return root;
    }

    /** What became of a page, if all that it was made of is as it was. */
    Optional<PageReader.Read> find(SourceFile page, UnaryOperator<String> state) {
        return Optional.ofNullable(byPage.get(page.path()))
                .filter(kept -> kept.sha256.equals(page.sha256()))
                .filter(kept -> kept.others.entrySet().stream()
                        .allMatch(other -> other.getValue().equals(state.apply(other.getKey()))))
                .map(Kept::read);
    }

    void keep(SourceFile page, SortedMap<String, String> others, PageReader.Read read) {
        byPage.put(page.path(), new Kept(page.sha256(), new TreeMap<>(others), read));
    }

    void keepOnly(List<SourceFile> pages) {
        byPage.keySet().retainAll(pages.stream().map(SourceFile::path).collect(Collectors.toSet()));
    }

    void forget(SourceFile page) {
        byPage.remove(page.path());
    }

    /** Converts a page; an engine that has failed is not used again. */
    Engine.Conversion convert(SourceFile page) {
        Engine running = engine();
        try {
            return running.convert(page);
        } catch (RuntimeException | Error failure) {
            engine = null;
            running.close();
            throw failure;
        }
    }

    private Engine engine() {
        if (engine == null) {
            engine = engines.take();
            engine.begin(root);
        }
        return engine;
    }

    @Override
    public void close() {
        if (engine != null) {
            engines.giveBack(engine);
            engine = null;
        }
    }
}
