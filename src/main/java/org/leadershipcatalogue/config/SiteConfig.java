package org.leadershipcatalogue.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What jbake.properties says about the site, every value usable.
 *
 * @param title the site's name
 * @param description what the site is, in a sentence; may be empty
 * @param host scheme, host and port, without a path: {@code https://example.org}
 * @param basePath the folder of the host the site is in: {@code /catalogue}, or empty at the host's root
 * @param language the language of the pages as a BCP 47 tag: {@code en-GB}
 * @param editUrl what a source file's path is put after to edit it: {@code https://example.org/edit/main/}, or empty
 * @param templates the template's file name for each kind of page: {@code programme} to {@code programme.ftlh}
 * @param links what is said about links to other sites
 * @param properties every key as it was written
 */
public record SiteConfig(
        String title,
        String description,
        URI host,
        String basePath,
        String language,
        String editUrl,
        SortedMap<String, String> templates,
        LinkSettings links,
        SortedMap<String, String> properties) {

    public SiteConfig {
        templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }

    /**
     * The whole URL of an address: {@code /programmes/} to {@code https://example.org/catalogue/programmes/}. An address
     * is the path of a file, which may hold anything; what a URL cannot hold is escaped.
     */
    public String url(String address) {
        String path = basePath + address;
        return host + (isPlain(path) ? path : escaped(path));
    }

    /** Most addresses are: URLs hold them as they are. */
    private static boolean isPlain(String path) {
        for (int at = 0; at < path.length(); at++) {
            char sign = path.charAt(at);
            boolean isOfWords = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
            if (!isOfWords && sign != '/' && sign != '-' && sign != '.') {
                return false;
            }
        }
        return !path.startsWith("//");
    }

    private static String escaped(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not an address of the site: " + path, e);
        }
    }
}
