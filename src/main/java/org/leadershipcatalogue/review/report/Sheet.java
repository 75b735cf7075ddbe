package org.leadershipcatalogue.review.report;

import java.util.List;
import org.leadershipcatalogue.html.Markup;

/**
 * A page of the report’s own: its frame, and the way to the other pages.
 *
 * @param file its name, relative to the report
 * @param title its heading
 * @param content what it says
 */
record Sheet(String file, String title, List<Markup> content) {

    /**
     * Nothing runs, nothing is loaded from elsewhere, nothing is sent. A page on disk is “self” to some browsers alone, and
     * “file:” to the others.
     */
    static final String POLICY =
            "default-src 'none'; img-src 'self' file:; style-src 'self' file:; font-src 'self' file:;"
                    + " base-uri 'none'; form-action 'none'";

    /** A link of the navigation. */
    record Way(String file, String words) {}

    String page(List<Way> ways) {
        return Markup.of("html").with("lang", "en-GB").add(head(), body(ways)).page();
    }

    private Markup head() {
        return Markup.of("head")
                .add(
                        Markup.of("meta").with("charset", "utf-8"),
                        Markup.of("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with("content", POLICY),
                        Markup.of("meta")
                                .with("name", "viewport")
                                .with("content", "width=device-width, initial-scale=1"),
                        Markup.of("meta").with("name", "robots").with("content", "noindex"),
                        Markup.of("meta").with("name", "color-scheme").with("content", "light dark"),
                        Markup.of("title", title + " – review"),
                        Markup.of("link").with("rel", "stylesheet").with("href", OutputFiles.SIGN));
    }

    private Markup body(List<Way> ways) {
        Markup list = Markup.of("ul");
        for (Way way : ways) {
            Markup link = Markup.of("a", way.words()).with("href", way.file());
            if (way.file().equals(file)) {
                link.with("aria-current", "page");
            }
            list.add(Markup.of("li").add(link));
        }
        return Markup.of("body")
                .with("class", "sheet")
                .add(
                        Markup.of("a", "Skip to the main content")
                                .with("class", "skip")
                                .with("href", "#main"),
                        Markup.of("header")
                                .add(Markup.of("nav")
                                        .with("aria-label", "Report")
                                        .add(list)),
                        Markup.of("main")
                                .with("id", "main")
                                .add(Markup.of("h1", title))
                                .addAll(content));
    }
}
