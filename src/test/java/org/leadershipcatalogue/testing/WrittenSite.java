package org.leadershipcatalogue.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A site as a browser finds it: read back from disk, its links followed by a resolver that has nothing in common with the
 * program's own.
 */
public final class WrittenSite {

    private static final Pattern IMPORT = Pattern.compile("(?:@import\\s+(?:url\\()?|url\\()\\s*[\"']?([^\"')\\s]+)");

    private final URI root;
    private final Path folder;
    private final Set<String> files = new TreeSet<>();
    private final SortedMap<String, Document> pages = new TreeMap<>();

    /**
     * @param folder the folder of the site
     * @param root the address it is published at, with a slash at the end
     */
    public WrittenSite(Path folder, URI root) {
        this.folder = folder;
        this.root = root;
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.stream().filter(file -> file.endsWith(".html")).forEach(file -> pages.put(file, Jsoup.parse(text(file))));
    }

    /** The HTML pages by their path. */
    public SortedMap<String, Document> pages() {
        return pages;
    }

    public Document page(String file) {
        return Optional.ofNullable(pages.get(file)).orElseThrow(() -> new AssertionError("no page " + file));
    }

    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a page is found: {@code http://localhost/programmes/} for {@code programmes/index.html}. */
    public String address(String file) {
        return root.resolve(file.replaceFirst("(^|/)index\\.html$", "$1")).toString();
    }

    /** Every link, image and style sheet that leads nowhere: {@code index.html: /gone/}. */
    public List<String> deadEnds() {
        Stream<String> inPages = pages.entrySet().stream()
                .flatMap(page -> urls(page.getValue()).map(url -> Map.entry(page.getKey(), url)))
                .filter(link -> leadsNowhere(link.getKey(), link.getValue()))
                .map(link -> link.getKey() + ": " + link.getValue());
        Stream<String> inStyles = files.stream()
                .filter(file -> file.endsWith(".css"))
                .flatMap(file -> IMPORT.matcher(text(file)).results().map(found -> dead(file, found)))
                .flatMap(Optional::stream);
        return Stream.concat(inPages, inStyles).toList();
    }

    private Optional<String> dead(String file, MatchResult found) {
        return Optional.of(found.group(1))
                .filter(url -> leadsNowhere(file, url))
                .map(url -> file + ": " + url);
    }

    private static Stream<String> urls(Document page) {
        return page.select("[href], [src]").stream()
                .flatMap((Element element) -> Stream.of(element.attr("href"), element.attr("src")))
                .filter(url -> !url.isEmpty());
    }

    private boolean leadsNowhere(String file, String url) {
        URI target = URI.create(address(file)).resolve(URI.create(url));
        if (!root.getScheme().equals(target.getScheme()) || !root.getAuthority().equals(target.getAuthority())) {
            return false;
        }
        if (!target.getPath().startsWith(root.getPath())) {
            return true;
        }
        String path = target.getPath().substring(root.getPath().length());
        String found = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        return !files.contains(found) || isMissing(found, target.getFragment());
    }

    private boolean isMissing(String file, @Nullable String fragment) {
        Document page = pages.get(file);
        return fragment != null && page != null && (fragment.isEmpty() || page.getElementById(fragment) == null);
    }
}
