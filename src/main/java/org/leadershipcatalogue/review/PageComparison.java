package org.leadershipcatalogue.review;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.html.SitePages;
import org.leadershipcatalogue.html.VisiblePage.Place;
import org.leadershipcatalogue.html.WrittenUrl;

/**
 * Compares a page of BASE with one of HEAD. Two pages of the same bytes, fingerprints in the names of assets left out,
 * are the same unless an image or a document behind them is not, and are not parsed.
 */
final class PageComparison {

    private static final Set<String> OF_THE_HEAD = Set.of("link", "meta", "script", "style", "base");
    private static final String REFRESH = "refresh";

    private final PageReader base;
    private final PageReader head;
    private final ChangedFiles changed;
    private final Set<String> fingerprinted;
    private final boolean isOneAddress;
    private final SitePages pages = new SitePages();

    PageComparison(SiteFolder base, SiteFolder head, ChangedFiles changed) {
        this.base = new PageReader(base, changed, "before", head);
        this.head = new PageReader(head, changed, "after", head);
        this.changed = changed;
        this.fingerprinted = Stream.of(base, head)
                .flatMap(site -> site.fingerprinted().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.isOneAddress = base.root().equals(head.root());
    }

    /** What differs in a page that both sites have; nothing if it is the same, and no redirect. */
    Optional<PageDifference> compare(String file) {
        byte[] before = base.site().bytes(file);
        byte[] after = head.site().bytes(file);
        if (isOneAddress && isSame(before, after) && !leadsOn(after) && !showsChanged(file, after)) {
            return Optional.empty();
        }
        return Optional.of(compare(base.read(file, before), head.read(file, after), before, after));
    }

    /** What differs between a page and the one it has become. */
    PageDifference compare(String from, String to) {
        byte[] before = base.site().bytes(from);
        byte[] after = head.site().bytes(to);
        return compare(base.read(from, before), head.read(to, after), before, after);
    }

    ReadPage ofBase(String file) {
        return base.read(file, base.site().bytes(file));
    }

    ReadPage ofHead(String file) {
        return head.read(file, head.site().bytes(file));
    }

    private boolean isSame(byte[] before, byte[] after) {
        return Arrays.equals(before, after)
                || (!fingerprinted.isEmpty() && evened(before).equals(evened(after)));
    }

    private String evened(byte[] html) {
        return Fingerprint.evened(new String(html, StandardCharsets.ISO_8859_1), fingerprinted);
    }

    private static boolean leadsOn(byte[] html) {
        return new String(html, StandardCharsets.ISO_8859_1).contains(REFRESH);
    }

    private boolean showsChanged(String file, byte[] html) {
        if (!changed.hasDocuments()) {
            return false;
        }
        HtmlPage page = pages.any(file, html);
        Addresses addresses = new Addresses(head.site());
        return page.links().stream()
                .filter(link -> !OF_THE_HEAD.contains(link.element()))
                .map(WrittenUrl::url)
                .map(url -> addresses.resolve(file, page.base(), url))
                .anyMatch(address -> changed.isChanged(PageReader.plainFile(address)));
    }

    private PageDifference compare(ReadPage before, ReadPage after, byte[] was, byte[] is) {
        List<TextDiff.Stretch<ReadPage.Segment>> stretches = TextDiff.of(before.segments(), after.segments());
        return new PageDifference(
                before,
                after,
                stretches,
                lost(before, after),
                stretches.isEmpty() ? MarkupComparison.compare(evened(was), evened(is)) : List.of());
    }

    private static List<Place> lost(ReadPage before, ReadPage after) {
        Set<String> kept = after.places().stream().map(Place::id).collect(Collectors.toSet());
        return before.places().stream()
                .filter(place -> !kept.contains(place.id()))
                .toList();
    }
}
