package org.leadershipcatalogue.render;

import org.leadershipcatalogue.config.SiteConfig;

/** How addresses are written in pages: below the base path, so that the site works in a sub-folder too. */
final class Hrefs {

    private final SiteConfig config;

    Hrefs(SiteConfig config) {
        this.config = config;
    }

    String of(String address) {
        return config.basePath() + address;
    }

    /** The address that is written so: the opposite of {@link #of}. */
    String address(String href) {
        return href.substring(config.basePath().length());
    }

    String absolute(String address) {
        return config.url(address);
    }
}
