package org.leadershipcatalogue.browser;

import java.nio.file.Path;
import java.util.List;
import org.leadershipcatalogue.testing.Browser;
import org.leadershipcatalogue.testing.SiteServer;

/** Prints how long the search of a built site takes, as a visitor sees it; {@code bench/search} runs it. */
final class SearchTimes {

    private static final List<String> TYPED = List.of(
            "l", "le", "lead", "leading", "head teacher", "peer learning", "lerning", "netwrk", "a plan for the week");

    private SearchTimes() {}

    @SuppressWarnings("SystemOut") // what it is for
    public static void main(String[] arguments) {
        try (Browser browser = Browser.start();
                SiteServer server = SiteServer.of(Path.of(arguments[0]))) {
            browser.wide(1280).open(server.url("/search/"));
            System.out.println("from the focus to the first results: " + browser.measured("""
                    field.focus();
                    type('lead');
                    """)
                    + " ms, with fetching and building the index");
            for (String words : TYPED) {
                System.out.println("“" + words + "”: " + browser.measured("type('" + words + "');")
                        + " ms from the key to the results");
            }
        }
    }
}
