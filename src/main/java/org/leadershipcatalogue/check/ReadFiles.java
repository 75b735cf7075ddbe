package org.leadershipcatalogue.check;

import java.util.Set;
import org.leadershipcatalogue.document.Memory;
import org.leadershipcatalogue.html.FileUrls;
import org.leadershipcatalogue.html.HtmlPage;

/** What was read of the files beside the pages, each by the version of its bytes. */
public final class ReadFiles {

    private final Memory<FileUrls> urls = new Memory<>();
    private final Memory<HtmlPage> pages = new Memory<>();

    Memory<FileUrls> urls() {
        return urls;
    }

    Memory<HtmlPage> pages() {
        return pages;
    }

    /** Forgets all files but these. */
    void keepOnly(Set<String> files) {
        urls.keepOnly(files);
        pages.keepOnly(files);
    }
}
