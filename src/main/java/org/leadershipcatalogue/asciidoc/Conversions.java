package org.leadershipcatalogue.asciidoc;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.leadershipcatalogue.asciidoc.plain.PlainPages;
import org.leadershipcatalogue.document.SourceFile;

/**
 * What is kept of converting: what became of each page, by all that it was made of, from one build to the next and on
 * disk; and the running Asciidoctor, which is started when the first page needs it.
 */
public final class Conversions implements AutoCloseable {

    /** What the marks in a plain page begin with: nobody can write one, since no such page has a tag of its own. */
    private static final String PLAIN = "plain";

    private final Path root;
    private final PlainPages plain;
    private final EngineStart engine;
    private final ConversionFile file;
    private final Map<String, Kept> byPage = new ConcurrentHashMap<>();

    /**
     * What is kept of converting the pages of a site.
     *
     * @param root the source folder, which holds content/
     * @param file where conversions are kept on disk; empty when they are not
     * @param plain what converts plain pages
     * @param engines where Asciidoctor is taken from when the first page needs it
     */
    public Conversions(Path root, Optional<Path> file, PlainPages plain, Engines engines) {
        this.root = root;
        this.plain = plain;
        this.engine = new EngineStart(root, engines);
        this.file = new ConversionFile(root, file);
    }

    /**
     * A conversion of a page that has these bytes.
     *
     * @param isOnDisk whether it was found there
     */
    private record Kept(String hash, Conversion conversion, boolean isOnDisk) {

        boolean isOf(SourceFile page, UnaryOperator<String> state) {
            return hash.equals(page.hash()) && conversion.isOf(state);
        }
    }

    Path root() {
        return root;
    }

    /** Whether there is nothing for these bytes of the page, whatever it includes. */
    boolean isNew(SourceFile page) {
        Kept known = byPage.get(page.path());
        return !(known != null && known.hash.equals(page.hash())) && !file.mayHave(page);
    }

    /** What Asciidoctor would make of a plain page; it is started if the page is another. */
    Optional<Engine.Conversion> plain(SourceFile page) {
        Optional<String> html = plain.convert(page.text(), page.belowContent(), PLAIN);
        if (html.isEmpty()) {
            engine.begin();
        }
        return html.map(body -> new Engine.Conversion(body, PLAIN, List.of(), List.of(), List.of()));
    }

    /** What became of a page, if all that it was made of is as it was. */
    Optional<PageReader.Read> find(SourceFile page, UnaryOperator<String> state) {
        Kept known = byPage.get(page.path());
        if (known != null && known.isOf(page, state)) {
            return Optional.of(known.conversion.read());
        }
        Optional<Conversion> found = file.find(page, state);
        found.ifPresent(conversion -> byPage.put(page.path(), new Kept(page.hash(), conversion, true)));
        return found.map(Conversion::read);
    }

    /** Keeps what became of a page, and returns it with its version. */
    PageReader.Read keep(SourceFile page, SortedMap<String, String> others, PageReader.Read read) {
        Conversion conversion = Conversion.of(page, others, read);
        byPage.put(page.path(), new Kept(page.hash(), conversion, false));
        return conversion.read();
    }

    void keepOnly(List<SourceFile> pages) {
        byPage.keySet().retainAll(pages.stream().map(SourceFile::path).collect(Collectors.toSet()));
    }

    void forget(SourceFile page) {
        byPage.remove(page.path());
    }

    Engine.Conversion convert(SourceFile page) {
        return engine.convert(page);
    }

    /** Whether Asciidoctor was wanted so far. */
    boolean hasStarted() {
        return engine.hasBegun();
    }

    /** Keeps on disk what is not there yet. */
    public synchronized void save() {
        if (byPage.values().stream().allMatch(Kept::isOnDisk)) {
            return;
        }
        ConversionFile.Update update = file.update();
        byPage.forEach((path, kept) -> update.use(path, kept.hash, kept.conversion, kept.isOnDisk));
        update.write();
        byPage.replaceAll((path, kept) -> new Kept(kept.hash, kept.conversion, true));
    }

    @Override
    public void close() {
        engine.close();
    }
}
