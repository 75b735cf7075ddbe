package org.leadershipcatalogue.feed;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Revisions;
import org.leadershipcatalogue.model.SiteAddress;

/** {@code feed.xml}: what is new in the catalogue and what was changed, newest first (Atom, RFC 4287). */
final class AtomFeed {

    private final SiteConfig config;
    private final Catalogue catalogue;

    AtomFeed(SiteConfig config, Catalogue catalogue) {
        this.config = config;
        this.catalogue = catalogue;
    }

    String xml(Map<String, Revisions> revisions) {
        List<NewInFeed> items = NewInFeed.of(catalogue, revisions);
        AtomEntries entries = new AtomEntries(config, catalogue);
        Feed feed = frame();
        feed.setUpdated(Date.from(updated(items)));
        feed.setEntries(items.stream().map(entries::of).toList());
        try {
            return new WireFeedOutput().outputString(feed, true).replace("\r\n", "\n");
        } catch (FeedException e) {
            throw new IllegalStateException("the feed could not be written as XML", e);
        }
    }

    private Feed frame() {
        Feed feed = new Feed("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setId(config.url(SiteAddress.FEED));
        feed.setTitle(PlainText.ofXml(config.title()));
        if (!config.description().isEmpty()) {
            feed.setSubtitle(AtomEntries.text(config.description()));
        }
        Person site = new Person();
        site.setName(PlainText.ofXml(config.title()));
        site.setUri(config.url("/"));
        feed.setAuthors(List.of(site));
        feed.setAlternateLinks(List.of(AtomEntries.link("alternate", "text/html", config.url("/"))));
        Link self = AtomEntries.link("self", "application/atom+xml", config.url(SiteAddress.FEED));
        feed.setOtherLinks(List.of(self));
        return feed;
    }

    /** A feed must say when it was updated; one in which nothing has happened was updated when time began. */
    private static Instant updated(List<NewInFeed> items) {
        return items.isEmpty() ? Instant.EPOCH : items.get(0).updated();
    }
}
