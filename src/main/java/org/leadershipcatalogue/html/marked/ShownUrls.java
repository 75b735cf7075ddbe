package org.leadershipcatalogue.html.marked;

import java.util.Optional;

/** What becomes of the URLs of a page that is shown in a report; whoever writes the report knows. */
public interface ShownUrls {

    /** The file of the report that stands for a style sheet or picture; nothing when the report has none. */
    Optional<String> file(String url);

    /** Where a link or picture leads, in words: equal for two that lead to the same. */
    String told(String url);

    /** The page of the report that shows what is linked; nothing when it shows none, and the link leads nowhere. */
    Optional<String> page(String url);
}
