package org.leadershipcatalogue.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipcatalogue.diagnostic.SetupException;
import org.leadershipcatalogue.html.FileUrls;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.html.SitePages;
import org.leadershipcatalogue.url.Url;

/** Reads a folder of HTML. Names are those of the folder itself, so that a disk that is blind to case hides nothing. */
final class FolderReader {

    private static final Pattern PAGE = Pattern.compile(".*\\.(?:html?|xhtml)");

    private final Path folder;
    private final Function<String, Path> places;
    private final Function<String, String> versions;
    private final ReadFiles earlier;

    FolderReader(Path folder) {
        this.folder = folder;
        this.places = folder::resolve;
        this.versions = file -> "";
        this.earlier = new ReadFiles();
        if (!Files.isDirectory(folder)) {
            throw new SetupException("The folder “" + folder + "” does not exist.");
        }
    }

    /** A reader of files wherever each of them lies. */
    FolderReader(SiteFiles files, ReadFiles earlier) {
        this.folder = files.folder();
        this.places = files.place();
        this.versions = file -> files.versions().getOrDefault(file, "");
        this.earlier = earlier;
    }

    /** The site that lies in the folder and is published at a root; where the URLs of its pages stand is not kept. */
    LinkedSite read(Url root) {
        Set<String> files = files();
        SitePages read = new SitePages();
        return new LinkedSite(root, pages(files, file -> read.any(file, bytes(file))), others(files), files);
    }

    /** The HTML pages of those that are named, with the lines and columns of their URLs. */
    SortedMap<String, HtmlPage> locatedPages(Set<String> files) {
        return pages(files, file -> earlier.pages().of(file, versions.apply(file), () -> located(file)));
    }

    /** The same page with the lines and columns of its URLs. */
    HtmlPage located(HtmlPage page) {
        return located(page.file());
    }

    private HtmlPage located(String file) {
        return HtmlPage.located(file, bytes(file));
    }

    private static SortedMap<String, HtmlPage> pages(Set<String> files, Function<String, HtmlPage> read) {
        return files.parallelStream().filter(FolderReader::isPage).map(read).collect(byFile(HtmlPage::file));
    }

    /** What the files that are no pages hold, of those that are named. */
    SortedMap<String, FileUrls> others(Set<String> files) {
        return files.parallelStream()
                .filter(FileUrls::areIn)
                .map(file -> earlier.urls(file, versions.apply(file), () -> FileUrls.read(file, bytes(file))))
                .collect(byFile(FileUrls::file));
    }

    private static boolean isPage(String file) {
        return PAGE.matcher(file.toLowerCase(Locale.ROOT)).matches();
    }

    private static <T> java.util.stream.Collector<T, ?, SortedMap<String, T>> byFile(Function<T, String> file) {
        return Collectors.collectingAndThen(
                Collectors.<T, String, T>toMap(file, Function.identity()),
                (Map<String, T> found) -> new TreeMap<>(found));
    }

    private Set<String> files() {
        try (Stream<Path> found =
                Files.find(folder, Integer.MAX_VALUE, (file, attributes) -> attributes.isRegularFile())) {
            List<String> names = found.map(
                            file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
            return new TreeSet<>(names);
        } catch (IOException | UncheckedIOException e) {
            throw new SetupException("The folder “" + folder + "” cannot be read.", e);
        }
    }

    private byte[] bytes(String file) {
        try {
            return Files.readAllBytes(places.apply(file));
        } catch (IOException e) {
            throw new SetupException("The file “" + places.apply(file) + "” cannot be read.", e);
        } catch (InvalidPathException e) {
            throw new SetupException(
                    "The folder “" + folder + "” has names that cannot be read here; run it with LC_ALL=C.UTF-8.", e);
        }
    }
}
