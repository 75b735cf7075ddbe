package org.leadershipcatalogue.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipcatalogue.document.PublishedFiles;
import org.leadershipcatalogue.document.StaticFile;

/** What can be seen of a file of the site without opening it: its format and its size, {@code PDF} and {@code 100 KB}. */
final class FileFacts {

    private static final Pattern FORMAT = Pattern.compile("[a-z0-9]{2,5}");
    private static final long KILO = 1000;

    private final Map<String, StaticFile> byAddress = new HashMap<>();

    FileFacts(PublishedFiles published) {
        published.files().forEach(file -> byAddress.put(file.address(), file));
    }

    /** Of an address below the base path; nothing for a file that is not there. */
    List<String> of(String address) {
        return file(address).stream()
                .flatMap(file -> Stream.of(format(file), size(file)))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The size of a file of the site: {@code 100 KB}; empty for a file that is not there. */
    Optional<String> size(String address) {
        return file(address).map(FileFacts::size);
    }

    private Optional<StaticFile> file(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private static String format(StaticFile file) {
        String extension = file.path().substring(file.path().lastIndexOf('.') + 1);
        return FORMAT.matcher(extension.toLowerCase(Locale.ROOT)).matches() ? extension.toUpperCase(Locale.ROOT) : "";
    }

    private static String size(StaticFile file) {
        try {
            return words(Files.size(file.file()));
        } catch (IOException e) {
            throw new UncheckedIOException("the size of " + file.path() + " cannot be read", e);
        }
    }

    /** A kilobyte is 1,000 bytes; small files have one. */
    static String words(long bytes) {
        long kilobytes = Math.max(1, Math.round(bytes / (double) KILO));
        return kilobytes < KILO ? kilobytes + " KB" : String.format(Locale.ROOT, "%.1f MB", kilobytes / (double) KILO);
    }
}
