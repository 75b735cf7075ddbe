package org.leadershipcatalogue.pipeline;

import java.util.List;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.PublishedFiles;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.History;

/**
 * All that is known of a site before a page of it is rendered.
 *
 * @param looking how it is looked at
 * @param files the files that visitors see as they are
 * @param pages the converted pages of the catalogue's entries
 * @param history what version control knows of the files
 * @param findings what was found so far, sorted by place
 */
public record ReadSources(
        Looking looking,
        SiteConfig config,
        PublishedFiles files,
        List<ConvertedPage> pages,
        Catalogue catalogue,
        History history,
        List<Finding> findings) {

    public ReadSources {
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
