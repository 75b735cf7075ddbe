package org.leadershipcatalogue.review.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.leadershipcatalogue.review.Addresses;
import org.leadershipcatalogue.review.SiteFolder;
import org.leadershipcatalogue.url.PercentEncoding;
import org.leadershipcatalogue.url.Url;

/** One of the two sites, as the report asks it: the files of its pages, and what URLs on them mean. */
final class ShownSite {

    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "ics");

    private final SiteFolder site;
    private final Addresses addresses;
    private final String otherRoot;
    private final Map<String, String> checksums = new ConcurrentHashMap<>();

    /** @param other the site it is compared with; where that one names itself, this one is meant */
    ShownSite(SiteFolder site, SiteFolder other) {
        this.site = site;
        this.addresses = new Addresses(site);
        this.otherRoot = other.root().href();
    }

    String text(String file) {
        return site.text(file);
    }

    byte[] bytes(String file) {
        return site.bytes(file);
    }

    long size(String file) {
        return site.size(file);
    }

    /** What the page would be if it named itself as the other site does. */
    String pageAsOther(String file) {
        String own = site.root().href();
        return own.equals(otherRoot) ? text(file) : text(file).replace(own, otherRoot);
    }

    /** Where a URL on a page leads: an address of the site, or the whole URL. */
    String address(String file, String written) {
        return addresses.resolve(file, "", asOwn(written));
    }

    /** The same; a document with its size and checksum, so that another one under the same name is told. */
    String told(String file, String written) {
        String address = address(file, written);
        return fileAt(file, written)
                .filter(found -> !PAGES.contains(ending(found)))
                .map(found -> address + " (" + FileWords.size(site.size(found)) + ", " + checksumOf(found) + ")")
                .orElse(address);
    }

    /** The file that a URL of a file leads to, if it is one of the site. */
    Optional<String> fileAt(String file, String written) {
        return Url.parse(asOwn(written), site.urlOf(file)).flatMap(this::fileOf);
    }

    private Optional<String> fileOf(Url url) {
        String folder = site.root().path();
        boolean isOfSite = url.host().equals(site.root().host())
                && url.port() == site.root().port();
        return isOfSite && url.path().startsWith(folder)
                ? site.fileAt("/" + PercentEncoding.decode(url.path().substring(folder.length())))
                : Optional.empty();
    }

    private String asOwn(String written) {
        return written.startsWith(otherRoot) ? site.root().href() + written.substring(otherRoot.length()) : written;
    }

    private String checksumOf(String file) {
        return checksums.computeIfAbsent(
                file, unread -> checksum(site.bytes(unread)).substring(0, 12));
    }

    static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
