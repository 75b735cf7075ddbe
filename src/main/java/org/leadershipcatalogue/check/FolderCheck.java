package org.leadershipcatalogue.check;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.leadershipcatalogue.check.LinkVerdict.External;
import org.leadershipcatalogue.check.external.ExternalLink;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.html.FileUrls;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.html.WrittenUrl;
import org.leadershipcatalogue.url.Url;

/** Checks the links of any folder of HTML; what is wrong is told once for each target, with all its places. */
public final class FolderCheck {

    private static final String NOT_FOUND_PAGE = "404.html";

    private final Findings findings;

    public FolderCheck(Findings findings) {
        this.findings = findings;
    }

    /**
     * What came of a check.
     *
     * @param pages how many pages there are
     * @param links how many URLs were followed
     * @param externals the URLs of other sites, in order
     */
    public record Result(int pages, int links, List<ExternalLink> externals) {}

    /**
     * Checks a folder.
     *
     * @param root where the folder is published; its path ends in a slash
     * @param withExternals whether the places of URLs of other sites are asked for; else they are not the right ones
     */
    public Result check(Path folder, Url root, boolean withExternals) {
        return new Run(new FolderReader(folder), root, withExternals).check();
    }

    private final class Run {

        private final FolderReader reader;
        private final boolean withExternals;
        private final LinkedSite site;
        private final LinkResolver resolver;
        private final LocatedLinks located;
        private final ExternalUrls externals = new ExternalUrls();
        private final Set<String> linked = new HashSet<>();
        private int links;

        Run(FolderReader reader, Url root, boolean withExternals) {
            this.reader = reader;
            this.withExternals = withExternals;
            this.site = reader.read(root);
            this.resolver = new LinkResolver(site);
            this.located = new LocatedLinks(site, UnaryOperator.identity());
        }

        Result check() {
            for (HtmlPage page : site.pages().values()) {
                look(page);
            }
            for (FileUrls file : site.others().values()) {
                file.links().forEach(link -> look(file.file(), link, resolver.follow(file, link)));
            }
            findings.addAll(located.findings());
            reportUnlinked();
            return new Result(site.pages().size(), links, externals.all());
        }

        private void look(HtmlPage page) {
            List<LinkVerdict> verdicts = page.links().stream()
                    .map(link -> resolver.follow(page, link))
                    .toList();
            verdicts.forEach(verdict -> verdict.reachedFrom(page.file()).ifPresent(linked::add));
            if (hasSomethingToTell(page, verdicts)) {
                HtmlPage placed = reader.located(page);
                placed.links().forEach(link -> look(page.file(), link, resolver.follow(placed, link)));
                located.lookAtIds(placed);
            } else {
                IntStream.range(0, verdicts.size())
                        .forEach(at -> count(page.file(), page.links().get(at), verdicts.get(at)));
            }
        }

        /** Most pages have not; only for the others it matters at which line and column a URL stands. */
        private boolean hasSomethingToTell(HtmlPage page, List<LinkVerdict> verdicts) {
            return !page.repeatedIds().isEmpty()
                    || (withExternals && verdicts.stream().anyMatch(External.class::isInstance))
                    || IntStream.range(0, verdicts.size())
                            .anyMatch(at -> LocatedLinks.mayBeTold(page.links().get(at), verdicts.get(at)));
        }

        private void look(String file, WrittenUrl link, LinkVerdict verdict) {
            count(file, link, verdict);
            located.look(file, link, verdict);
        }

        private void count(String file, WrittenUrl link, LinkVerdict verdict) {
            links++;
            if (verdict instanceof External external) {
                externals.add(external.url(), link.url(), located.at(file, link));
            }
        }

        private void reportUnlinked() {
            for (HtmlPage page : site.pages().values()) {
                boolean isEntrance =
                        page.file().equals("index.html") || page.file().endsWith(NOT_FOUND_PAGE);
                boolean leadsOn = page.links().stream().anyMatch(WrittenUrl::isRefresh);
                if (!isEntrance && !leadsOn && !linked.contains(page.file())) {
                    findings.add(Finding.of(
                                    Rule.UNLINKED_PAGE,
                                    Location.startOf(page.file()),
                                    "no other page links to this one")
                            .hint("link to it, or take it away")
                            .target(page.file()));
                }
            }
        }
    }
}
