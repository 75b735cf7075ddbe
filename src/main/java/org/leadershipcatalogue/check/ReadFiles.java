package org.leadershipcatalogue.check;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.leadershipcatalogue.html.FileUrls;
import org.leadershipcatalogue.html.HtmlPage;

/** What was read of the files beside the pages, kept while their bytes are the same. */
public final class ReadFiles {

    private final Map<String, Kept<FileUrls>> urls = new ConcurrentHashMap<>();
    private final Map<String, Kept<HtmlPage>> pages = new ConcurrentHashMap<>();

    private record Kept<T>(String hash, T read) {}

    FileUrls urls(String file, String hash, Function<String, FileUrls> read) {
        return kept(urls, file, hash, read);
    }

    HtmlPage page(String file, String hash, Function<String, HtmlPage> read) {
        return kept(pages, file, hash, read);
    }

    private static <T> T kept(Map<String, Kept<T>> all, String file, String hash, Function<String, T> read) {
        return Objects.requireNonNull(all.compute(
                        file,
                        (name, known) -> known != null && known.hash.equals(hash)
                                ? known
                                : new Kept<>(hash, read.apply(name))))
                .read;
    }

    /** Forgets all files but these. */
    void keepOnly(Set<String> files) {
        urls.keySet().retainAll(files);
        pages.keySet().retainAll(files);
    }
}
