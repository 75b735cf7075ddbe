package org.leadershipcatalogue.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.Slug;

/** The names of pages and their folders become addresses, so they must be slugs; a folder is reported once. */
final class PageNames {

    private final Findings findings;
    private final Set<String> reported = new HashSet<>();

    PageNames(Findings findings) {
        this.findings = findings;
    }

    void check(FoundFile page) {
        List<String> segments = page.segments();
        int from = page.path().indexOf('/') + 1;
        for (String folder : segments.subList(0, segments.size() - 1)) {
            from += folder.length() + 1;
            check(page.path().substring(0, from - 1), folder, folder, "");
        }
        check(page.path(), page.name(), page.stem(), ".adoc");
    }

    private void check(String path, String name, String word, String extension) {
        if (!Slug.isSlug(word) && reported.add(path)) {
            findings.add(Finding.of(
                            Rule.UNSUITABLE_NAME,
                            Location.startOf(path),
                            "“" + name
                                    + "” becomes part of an address: lower-case words joined by hyphens were expected")
                    .hint(wayOut(Slug.from(word), extension)));
        }
    }

    private static String wayOut(String slug, String extension) {
        return slug.isEmpty()
                ? "rename it: use lower-case letters, digits and hyphens"
                : "rename it to " + slug + extension;
    }
}
