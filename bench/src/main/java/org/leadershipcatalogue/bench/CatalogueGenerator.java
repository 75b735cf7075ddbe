package org.leadershipcatalogue.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes one synthetic catalogue in both forms: {@code CatalogueGenerator ENTRIES CATALOGUE STOCK}. Each of the two
 * folders gets a {@code content} folder; templates and configuration are the caller's.
 */
final class CatalogueGenerator {

    /** The pages about the site itself; stock JBake renders the first and the last from templates of its own. */
    private static final Map<String, String> PAGES = Map.of(
            "index", "Leadership catalogue",
            "about", "About this catalogue",
            "accessibility", "Accessibility",
            "404", "Page not found");

    private CatalogueGenerator() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: CatalogueGenerator ENTRIES CATALOGUE STOCK");
        }
        List<Entry> entries = new SyntheticCatalogue(Integer.parseInt(args[0])).entries();
        writeCatalogue(entries, Path.of(args[1], "content"));
        writeStock(entries, Path.of(args[2], "content"));
    }

    private static void writeCatalogue(List<Entry> entries, Path content) throws IOException {
        for (Entry entry : entries) {
            write(content.resolve(entry.path() + ".adoc"), entry.asCatalogueSource());
        }
        for (String name : PAGES.keySet()) {
            write(content.resolve(name + ".adoc"), page(name).asCatalogueSource());
        }
    }

    private static void writeStock(List<Entry> entries, Path content) throws IOException {
        Map<String, String> titles = entries.stream().collect(Collectors.toMap(Entry::path, Entry::title));
        for (Entry entry : entries) {
            write(content.resolve(entry.path() + ".adoc"), entry.asStockSource(titles::get));
        }
        for (String name : List.of("about", "accessibility")) {
            write(content.resolve(name + ".adoc"), page(name).asStockSource(titles::get));
        }
    }

    private static Entry page(String name) {
        Map<String, String> fields = Map.of("summary", "A page of a catalogue that exists to be measured.");
        String links = name.equals("index") ? "See xref:about.adoc[] and xref:accessibility.adoc[].\n" : "";
        return new Entry("page", ".", name, PAGES.get(name), fields, "Every entry here is synthetic.\n" + links);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
