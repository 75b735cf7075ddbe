package org.leadershipcatalogue.render;

import java.net.URI;

/** How addresses are written in pages: below the base path, so that the site works in a sub-folder too. */
final class Hrefs {

    private final String basePath;
    private final URI host;

    /**
     * @param host the site's own URL, whose path is the base path
     * @param basePath the base path without a slash at its end; empty at the root
     */
    Hrefs(URI host, String basePath) {
        this.host = host;
        this.basePath = basePath;
    }

    String of(String address) {
        return basePath + address;
    }

    String absolute(String address) {
        return host.resolve("/").resolve(of(address)).toString();
    }
}
