package org.leadershipcatalogue.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.document.Assets;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.Lazy;
import org.leadershipcatalogue.document.PublishedFiles;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.History;

/**
 * All that is known of a site before a page of it is rendered.
 *
 * @param looking how it is looked at
 * @param files the files that visitors see as they are
 * @param assets the assets by which pages load them
 * @param pages the converted pages of the catalogue's entries
 * @param version the fingerprint of all that the catalogue is made of
 * @param history what version control knows of the files
 * @param nextChange the first moment at which the site will be another by itself
 * @param findings what was found so far, sorted by place
 */
public record ReadSources(
        Looking looking,
        SiteConfig config,
        PublishedFiles files,
        Assets assets,
        List<ConvertedPage> pages,
        Catalogue catalogue,
        Lazy<String> version,
        History history,
        Optional<Instant> nextChange,
        List<Finding> findings) {

    public ReadSources {
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
