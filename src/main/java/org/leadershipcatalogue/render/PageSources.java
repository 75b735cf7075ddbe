package org.leadershipcatalogue.render;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.store.Fingerprint;

/**
 * Of what the records of a page are made, as one fingerprint: all that any page may show (the catalogue, the files, the
 * moment), and of the converted pages the version of the one whose words it shows. Where that is as it was, the records are
 * as they were, and need not be made to be compared.
 */
final class PageSources {

    private final String shared;
    private final Map<String, ConvertedPage> pages;
    private final Updates updates;

    /** What the records of all pages are made of; the site changes by itself at one moment, and not before. */
    private record Shared(
            Path source,
            String means,
            Catalogue.Parts catalogue,
            SortedMap<String, FileFacts.Seen> files,
            Optional<Instant> until) {}

    /** What the records of one page are made of. */
    private record Sources(
            String shared, String file, String type, Optional<String> words, Optional<PartialDate.Day> updated) {}

    /**
     * @param source the folder that versions of pages are of
     * @param means what all pages are rendered with
     * @param until the first moment at which the site will be another
     */
    PageSources(Path source, String means, Content content, Optional<Instant> until) {
        FileFacts files = new FileFacts(content.files());
        pages = content.pagesBySource();
        updates = new Updates(content.revisions(), pages);
        shared = Fingerprint.of(new Shared(source, means, content.catalogue().parts(), files.all(), until));
    }

    /** @param words the source of the entry whose words the page shows */
    String of(String file, String type, Optional<String> words) {
        Optional<String> version = words.map(pages::get).map(PageSources::version);
        return Fingerprint.of(new Sources(shared, file, type, version, words.flatMap(updates::of)));
    }

    private static String version(ConvertedPage page) {
        return page.version().orElseGet(() -> Fingerprint.of(page));
    }
}
