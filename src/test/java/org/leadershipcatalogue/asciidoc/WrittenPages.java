package org.leadershipcatalogue.asciidoc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pages that people wrote. */
final class WrittenPages {

    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^\\[source,asciidoc[^\\n]*\\n----\\n(.*?)^----$");

    private WrittenPages() {}

    /** Those of the site. */
    static List<String> ofTheSite() throws IOException {
        return below("content");
    }

    /** Those of the site, of the sites that tests build, the documentation, and the examples in it. */
    static List<String> all() throws IOException {
        List<String> documentation = below("docs");
        return Stream.of(ofTheSite(), below("src/test/resources"), documentation, examples(documentation))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> examples(List<String> pages) {
        return pages.stream()
                .flatMap(page -> EXAMPLE.matcher(page).results().map(MatchResult::group))
                .map(example -> EXAMPLE.matcher(example).replaceAll("$1"))
                .toList();
    }

    private static List<String> below(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".adoc"))
                    .sorted()
                    .toList();
            return pages.stream().map(WrittenPages::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
    }
}
