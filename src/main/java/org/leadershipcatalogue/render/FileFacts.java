package org.leadershipcatalogue.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipcatalogue.document.PublishedFiles;
import org.leadershipcatalogue.document.StaticFile;

/** What can be seen of a file of the site without opening it: its format and its size, {@code PDF} and {@code 100 KB}. */
final class FileFacts {

    private static final Pattern FORMAT = Pattern.compile("[a-z0-9]{2,5}");
    private static final long KILO = 1000;

    private final SortedMap<String, Seen> byAddress = new TreeMap<>();

    /**
     * A file without its bytes.
     *
     * @param path relative to the source folder
     * @param size in bytes
     */
    record Seen(String path, long size) {

        static Seen of(StaticFile file) {
            try {
                return new Seen(file.path(), Files.size(file.file()));
            } catch (IOException e) {
                throw new UncheckedIOException("the size of " + file.path() + " cannot be read", e);
            }
        }
    }

    FileFacts(PublishedFiles published) {
        published.files().forEach(file -> byAddress.put(file.address(), Seen.of(file)));
    }

    /** All files by their addresses. */
    SortedMap<String, Seen> all() {
        return Collections.unmodifiableSortedMap(byAddress);
    }

    /** Of an address below the base path; nothing for a file that is not there. */
    List<String> of(String address) {
        return file(address).stream()
                .flatMap(file -> Stream.of(format(file), words(file.size())))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The size of a file of the site: {@code 100 KB}; empty for a file that is not there. */
    Optional<String> size(String address) {
        return file(address).map(file -> words(file.size()));
    }

    private Optional<Seen> file(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private static String format(Seen file) {
        String extension = file.path().substring(file.path().lastIndexOf('.') + 1);
        return FORMAT.matcher(extension.toLowerCase(Locale.ROOT)).matches() ? extension.toUpperCase(Locale.ROOT) : "";
    }

    /** A kilobyte is 1,000 bytes; small files have one. */
    static String words(long bytes) {
        long kilobytes = Math.max(1, Math.round(bytes / (double) KILO));
        return kilobytes < KILO ? kilobytes + " KB" : String.format(Locale.ROOT, "%.1f MB", kilobytes / (double) KILO);
    }
}
