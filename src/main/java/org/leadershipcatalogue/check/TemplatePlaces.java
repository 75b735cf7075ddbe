package org.leadershipcatalogue.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leadershipcatalogue.diagnostic.Location;

/** Where templates write a URL; only its end may stand there, since they put the site's base path before it. */
final class TemplatePlaces {

    private final Path folder;
    private final Map<String, List<String>> templates = new TreeMap<>();

    TemplatePlaces(Path folder) {
        this.folder = folder;
    }

    /** The first place of the URL's longest spelled-out end, in the page's template before others; else that template. */
    Location of(String url, String template) {
        readOnce();
        for (String end = url; !end.isEmpty(); end = shorter(end)) {
            String wanted = end;
            Optional<Location> place = Stream.concat(Stream.of(template), templates.keySet().stream())
                    .flatMap(name -> places(name, wanted))
                    .findFirst();
            if (place.isPresent()) {
                return place.get();
            }
        }
        return Location.startOf("templates/" + template);
    }

    private static String shorter(String end) {
        return end.substring(end.indexOf('/', 1) < 0 ? end.length() : end.indexOf('/', 1));
    }

    private Stream<Location> places(String template, String wanted) {
        List<String> lines = templates.getOrDefault(template, List.of());
        return Stream.iterate(0, line -> line < lines.size(), line -> line + 1)
                .filter(line -> lines.get(line).contains(wanted))
                .map(line -> new Location(
                        "templates/" + template, line + 1, lines.get(line).indexOf(wanted) + 1));
    }

    private void readOnce() {
        if (!templates.isEmpty()) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                templates.put(name, Files.readString(file).lines().toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the templates in " + folder + " cannot be read", e);
        }
    }
}
