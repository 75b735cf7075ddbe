package org.leadershipcatalogue.html;

import org.leadershipcatalogue.html.VisiblePage.Target;

/** A link or an image whose words are still being read; they may go on into the next block. */
final class TargetText {

    private final boolean isLink;
    private final String url;
    private final BlockText words = new BlockText();

    TargetText(boolean isLink, String url) {
        this.isLink = isLink;
        this.url = url;
    }

    void add(String text) {
        words.add(text, false);
    }

    Target target() {
        return new Target(isLink, url, words.text());
    }
}
