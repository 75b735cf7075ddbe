package org.leadershipcatalogue.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leadershipcatalogue.document.FileMemory;

/** The texts of all templates by name, each read again when it has changed. */
final class TemplateTexts {

    private final FileMemory<String> texts = new FileMemory<>();

    /** What a folder of templates holds; a link to a file counts as one, as it is reported as such. */
    SortedMap<String, String> read(Path folder) {
        SortedMap<String, String> templates = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> files = found.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                templates.put(folder.relativize(file).toString().replace('\\', '/'), texts.of(file, () -> text(file)));
            }
            texts.keepOnly(files);
            return templates;
        } catch (IOException e) {
            throw new UncheckedIOException("the templates in " + folder + " cannot be read", e);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the template " + file + " cannot be read", e);
        }
    }
}
