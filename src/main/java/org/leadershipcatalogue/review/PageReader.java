package org.leadershipcatalogue.review;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.leadershipcatalogue.html.VisiblePage;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.url.PercentEncoding;

/** Reads the pages of one of the two sites. */
final class PageReader {

    private final SiteFolder site;
    private final ChangedFiles changed;
    private final String version;
    private final String ownRoot;
    private final String shownRoot;
    private final Addresses addresses;
    private final SortedMap<String, PublishedEntry> entries;

    /**
     * @param version what tells its changed files from those of the other site
     * @param other the site whose own address is shown in place of this one's, so that the same page reads the same
     */
    PageReader(SiteFolder site, ChangedFiles changed, String version, SiteFolder other) {
        this.site = site;
        this.changed = changed;
        this.version = version;
        this.ownRoot = site.root().href();
        this.shownRoot = other.root().href();
        this.addresses = new Addresses(site);
        this.entries = site.catalogue().byAddress();
    }

    ReadPage read(String file, byte[] html) {
        VisiblePage page = VisiblePage.of(html);
        List<ReadPage.Segment> segments = new ArrayList<>();
        segments.add(new ReadPage.Segment(shown(page.title()), List.of()));
        page.blocks().forEach(block -> segments.add(segment(file, page.base(), block)));
        return new ReadPage(
                ref(file, page),
                segments,
                page.places(),
                page.refresh().map(url -> addresses.resolve(file, page.base(), url)));
    }

    private PageRef ref(String file, VisiblePage page) {
        String address = SiteAddress.of(file);
        PublishedEntry entry = entries.get(address);
        String own = page.heading().isEmpty() ? page.title() : page.heading();
        String title = entry == null || entry.title().isEmpty() ? own : entry.title();
        return new PageRef(address, title.isEmpty() ? address : title, file);
    }

    private ReadPage.Segment segment(String file, String base, VisiblePage.Block block) {
        return new ReadPage.Segment(
                shown(block.text()),
                block.targets().stream()
                        .map(target -> target(addresses.resolve(file, base, target.url()), target))
                        .toList());
    }

    private ReadPage.Target target(String address, VisiblePage.Target target) {
        String file = plainFile(address);
        return new ReadPage.Target(
                target.isLink(), address, shown(target.words()), changed.isChanged(file) ? version : "");
    }

    /** The file, without fingerprint, that an address of the site would be. */
    static String plainFile(String address) {
        return address.startsWith("/")
                ? PercentEncoding.decode(address.substring(1).replaceFirst("[?#].*", ""))
                : "";
    }

    private String shown(String text) {
        return ownRoot.equals(shownRoot) ? text : text.replace(ownRoot, shownRoot);
    }

    SiteFolder site() {
        return site;
    }
}
