package org.leadershipcatalogue.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.leadershipcatalogue.document.Memory;
import org.leadershipcatalogue.html.FileUrls;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.html.PagesToStore;
import org.leadershipcatalogue.html.StoredPages;
import org.leadershipcatalogue.store.Pack;
import org.leadershipcatalogue.store.Program;

/**
 * What was read of the files beside the pages, each by the version of its bytes; a file without one is read each time. Another
 * process can take over the URLs of files, but for those that are read anew as quickly.
 */
public final class ReadFiles {

    private static final String ALL = "urls";

    private final Map<String, Kept> urls = new ConcurrentHashMap<>();
    private final Memory<HtmlPage> pages = new Memory<>();
    private volatile boolean isWritten = true;

    private record Kept(String version, FileUrls urls) {}

    /** What another process has kept in a file, if that is there, whole, and of this program. */
    public static ReadFiles read(Path file) {
        ReadFiles files = new ReadFiles();
        try {
            Optional<byte[]> bytes = Pack.read(file, Program.hash()).find(ALL);
            if (bytes.isPresent()) {
                files.takeOver(new StoredPages(bytes.get()));
            }
        } catch (IOException damaged) {
            return new ReadFiles();
        }
        return files;
    }

    private void takeOver(StoredPages stored) throws IOException {
        while (!stored.isAtEnd()) {
            String version = stored.word();
            FileUrls file = stored.file();
            urls.put(file.file(), new Kept(version, file));
        }
    }

    /** Keeps the URLs of files in a file, unless it has them already. */
    public void write(Path file) {
        if (!isWritten) {
            PagesToStore stored = new PagesToStore();
            SortedMap<String, Kept> sorted = new TreeMap<>(urls);
            sorted.keySet().removeIf(FileUrls::areReadQuickly);
            sorted.values().forEach(kept -> {
                stored.word(kept.version);
                stored.file(kept.urls);
            });
            Pack.write(file, Program.hash(), new TreeMap<>(Map.of(ALL, stored.bytes())));
            isWritten = true;
        }
    }

    /** The URLs of a file, as they are known or are read now. */
    FileUrls urls(String file, String version, Supplier<FileUrls> read) {
        Kept known = urls.get(file);
        if (known != null && known.version.equals(version)) {
            return known.urls;
        }
        FileUrls made = read.get();
        if (!version.isEmpty()) {
            urls.put(file, new Kept(version, made));
            if (!FileUrls.areReadQuickly(file)) {
                isWritten = false;
            }
        }
        return made;
    }

    Memory<HtmlPage> pages() {
        return pages;
    }

    /** Forgets all files but these. */
    void keepOnly(Set<String> files) {
        urls.keySet().retainAll(files);
        pages.keepOnly(files);
    }
}
