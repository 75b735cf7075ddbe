package org.leadershipcatalogue.review;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.leadershipcatalogue.url.Url;

/**
 * Where URLs of a site lead, in a form in which two sites can be compared: an address of the site has neither host nor
 * base path nor fingerprint, a place on the same page is its fragment alone, anything else is the whole URL.
 */
public final class Addresses {

    private static final Set<String> OF_SITES = Set.of("http", "https", "webcal");
    private static final String INDEX = "/index.html";

    private final SiteFolder site;

    /** What leads to the same from every page; most links of a site are written so, again and again. */
    private final Map<String, String> known = new ConcurrentHashMap<>();

    public Addresses(SiteFolder site) {
        this.site = site;
    }

    /** Where a URL leads that stands on a page with this base; one that is none stays as it is written. */
    public String resolve(String file, String base, String written) {
        if (written.startsWith("#") && base.isEmpty()) {
            return written;
        }
        return leadsToTheSameEverywhere(written, base)
                ? known.computeIfAbsent(written, url -> resolved(file, base, url))
                : resolved(file, base, written);
    }

    private static boolean leadsToTheSameEverywhere(String written, String base) {
        boolean isFromRoot = written.startsWith("/") && !written.startsWith("//") && base.isEmpty();
        boolean isWhole = written.startsWith("https://") || written.startsWith("http://");
        return (isFromRoot || isWhole) && written.indexOf('#') < 0;
    }

    private String resolved(String file, String base, String written) {
        Url page = site.urlOf(file);
        Url from = base.isEmpty() ? page : Url.parse(base, page).orElse(page);
        return Url.parse(written, from).map(url -> ofPage(url, page)).orElse(written);
    }

    private String ofPage(Url url, Url page) {
        boolean isOnPage = url.fragment().isPresent() && url.withoutFragment().equals(page.withoutFragment());
        return isOnPage ? "#" + url.fragment().get() : of(url);
    }

    /** An address of the site, or the whole URL. */
    String of(Url url) {
        String folder = site.root().path();
        if (!isOfSite(url) || !url.path().startsWith(folder)) {
            return url.href();
        }
        String path = url.path().substring(folder.length() - 1);
        String plain = path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length() + 1) : path;
        String scheme = url.scheme().equals("webcal") ? "webcal:" : "";
        return scheme
                + site.plain(plain)
                + url.query().map(words -> "?" + words).orElse("")
                + url.fragment().map(words -> "#" + words).orElse("");
    }

    private boolean isOfSite(Url url) {
        Optional<String> host = site.root().host();
        return OF_SITES.contains(url.scheme())
                && url.host().equals(host)
                && url.port() == site.root().port();
    }
}
