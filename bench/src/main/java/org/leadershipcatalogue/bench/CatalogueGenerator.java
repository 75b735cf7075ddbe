package org.leadershipcatalogue.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes one synthetic catalogue in one form or more: {@code CatalogueGenerator 1000 catalogue=FOLDER stock=FOLDER
 * antora=FOLDER hugo=FOLDER}. Templates and configuration are the caller's.
 */
final class CatalogueGenerator {

    /** The pages about the site itself; stock JBake and Hugo render the first and the last from templates of their own. */
    private static final Map<String, String> PAGES = Map.of(
            "index", "Leadership catalogue",
            "about", "About this catalogue",
            "accessibility", "Accessibility",
            "404", "Page not found");

    private static final Set<String> ABOUT = Set.of("about", "accessibility");
    private static final Set<String> INNER = Set.of("index", "about", "accessibility");

    private CatalogueGenerator() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("usage: CatalogueGenerator ENTRIES FORM=FOLDER ...");
        }
        List<Entry> entries = new SyntheticCatalogue(Integer.parseInt(args[0])).entries();
        for (String wanted : List.of(args).subList(1, args.length)) {
            String[] form = wanted.split("=", 2);
            write(entries, form[0], Path.of(form[1]));
        }
    }

    private static void write(List<Entry> entries, String form, Path folder) throws IOException {
        Map<String, String> titles = entries.stream().collect(Collectors.toMap(Entry::path, Entry::title));
        switch (form) {
            case "catalogue" ->
                write(entries, PAGES.keySet(), folder.resolve("content"), ".adoc", Entry::asCatalogueSource);
            case "stock" -> write(entries, ABOUT, folder.resolve("content"), ".adoc", e -> e.asStockSource(titles::get));
            case "antora" -> write(entries, INNER, folder.resolve("modules/ROOT/pages"), ".adoc", Entry::asAntoraSource);
            case "hugo" -> write(entries, ABOUT, folder.resolve("content"), ".md", e -> e.asHugoSource(titles::get));
            default -> throw new IllegalArgumentException("no such form: " + form);
        }
    }

    private static void write(
            List<Entry> entries, Set<String> pages, Path content, String ending, Function<Entry, String> source)
            throws IOException {
        for (Entry entry : entries) {
            write(content.resolve(entry.path() + ending), source.apply(entry));
        }
        for (String name : pages) {
            write(content.resolve(name + ending), source.apply(page(name)));
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
