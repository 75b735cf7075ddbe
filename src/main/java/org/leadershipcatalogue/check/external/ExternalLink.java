package org.leadershipcatalogue.check.external;

import java.util.List;

/**
 * A URL of another site, and every place where it is written.
 *
 * @param url the whole URL by the URL standard, with its fragment: {@code https://example.org/report#summary}
 * @param places in the order in which they are to be told; at least one
 */
public record ExternalLink(String url, List<LinkPlace> places) {

    public ExternalLink {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a link without a place: " + url);
        }
    }

    /** The URL as it is asked, without its fragment. */
    String page() {
        int hash = url.indexOf('#');
        return hash < 0 ? url : url.substring(0, hash);
    }

    /**
     * The place in the page, percent-encoded as it is written, or empty: for the top of the page, for words to be found
     * (https://wicg.github.io/scroll-to-text-fragment/) and for the addresses of scripts ({@code #!news}, {@code #/news}).
     */
    String fragment() {
        int hash = url.indexOf('#');
        String fragment = hash < 0 ? "" : url.substring(hash + 1).split(":~:", 2)[0];
        return fragment.equals("top") || fragment.startsWith("!") || fragment.startsWith("/") ? "" : fragment;
    }
}
