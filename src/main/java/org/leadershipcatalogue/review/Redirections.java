package org.leadershipcatalogue.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.leadershipcatalogue.html.VisiblePage;
import org.leadershipcatalogue.url.Url;

/** Where the addresses of a site lead on to: by pages that only do that, and by the lines of {@code _redirects}. */
final class Redirections {

    /** Read by hosts of static sites, a line each: {@code /old/ /new/ 301}. */
    static final String FILE = "_redirects";

    /** Browsers give up after about as many. */
    private static final int LONGEST_CHAIN = 20;

    private final SiteFolder site;
    private final Addresses addresses;
    private final Map<String, String> lines = new HashMap<>();
    private final Map<String, Optional<String>> pages = new HashMap<>();

    Redirections(SiteFolder site) {
        this.site = site;
        this.addresses = new Addresses(site);
        if (site.has(FILE)) {
            site.text(FILE).lines().forEach(this::readLine);
        }
    }

    private void readLine(String line) {
        String[] words = line.strip().split("\\s+", -1);
        if (words.length >= 2 && !line.startsWith("#")) {
            lines.put(address(words[0]), address(words[1]));
        }
    }

    private String address(String written) {
        return Url.parse(written, site.root()).map(addresses::of).orElse(written);
    }

    /** Where a page leads on to by itself: an address of the site, or a URL. */
    Optional<String> of(String file, VisiblePage page) {
        return page.refresh().map(url -> addresses.resolve(file, page.base(), url));
    }

    /** The address of the page or file that one comes to from an address, or the URL elsewhere; nothing if it is lost. */
    Optional<String> follow(String address) {
        String at = address;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            if (!at.startsWith("/")) {
                return Optional.of(at);
            }
            Optional<String> next = next(at);
            if (next.isEmpty()) {
                return site.fileAt(plain(at)).isPresent() ? Optional.of(at) : Optional.empty();
            }
            at = next.get();
        }
        return Optional.empty();
    }

    private Optional<String> next(String address) {
        Optional<String> file = site.fileAt(plain(address)).filter(found -> FileKind.of(found) == FileKind.PAGE);
        Optional<String> byPage = file.flatMap(this::ofPage);
        return file.isPresent() ? byPage : Optional.ofNullable(lines.get(plain(address)));
    }

    private Optional<String> ofPage(String file) {
        return pages.computeIfAbsent(file, page -> of(page, VisiblePage.of(site.bytes(page))));
    }

    private static String plain(String address) {
        return address.replaceFirst("[?#].*", "");
    }
}
