package org.leadershipcatalogue.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadershipcatalogue.document.Assets;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.Lazy;
import org.leadershipcatalogue.document.PublishedFiles;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Revisions;

/**
 * What a site is rendered from.
 *
 * @param version the fingerprint of all that the catalogue is made of
 * @param pages the converted pages of the catalogue's entries
 * @param files the files that are copied beside the pages
 * @param assets what templates may load
 * @param revisions what version control knows of the files, by source path
 */
public record Content(
        Catalogue catalogue,
        Lazy<String> version,
        List<ConvertedPage> pages,
        PublishedFiles files,
        Assets assets,
        Map<String, Revisions> revisions) {

    Map<String, ConvertedPage> pagesBySource() {
        Map<String, ConvertedPage> bySource = new HashMap<>();
        pages.forEach(page -> bySource.put(page.path(), page));
        return bySource;
    }
}
