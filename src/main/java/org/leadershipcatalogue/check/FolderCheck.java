package org.leadershipcatalogue.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leadershipcatalogue.check.LinkVerdict.External;
import org.leadershipcatalogue.check.LinkVerdict.Missing;
import org.leadershipcatalogue.check.LinkVerdict.MissingPlace;
import org.leadershipcatalogue.check.external.ExternalLink;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Nearest;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.diagnostic.Severity;
import org.leadershipcatalogue.html.FileUrls;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.html.WrittenUrl;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.url.Url;

/** Checks the links of any folder of HTML; what is wrong is told once for each target, with all its places. */
public final class FolderCheck {

    private static final String NOT_FOUND_PAGE = "404.html";
    private static final int MOST_LISTED = 8;

    /** The same fault of the same target, and the places it was found at. */
    private record Fault(Finding first, List<Location> places) {}

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
     */
    public Result check(Path folder, Url root) {
        return new Run(new FolderReader(folder).read(root)).check();
    }

    private final class Run {

        private final LinkedSite site;
        private final LinkResolver resolver;
        private final SortedMap<String, Fault> faults = new TreeMap<>();
        private final SortedMap<String, SortedSet<Location>> externals = new TreeMap<>();
        private final Set<String> linked = new TreeSet<>();
        private int links;
        private int searches;

        Run(LinkedSite site) {
            this.site = site;
            this.resolver = new LinkResolver(site);
        }

        Result check() {
            for (HtmlPage page : site.pages().values()) {
                Url base = site.baseOf(page);
                page.links().forEach(link -> look(page.file(), link, resolver.follow(page, base, link)));
                page.repeatedIds().forEach(id -> duplicateId(page, id));
            }
            for (FileUrls file : site.others().values()) {
                Url base = site.urlOf(file.file());
                file.links().forEach(link -> look(file.file(), link, resolver.follow(base, link)));
            }
            faults.values().forEach(fault -> findings.add(withPlaces(fault)));
            reportUnlinked();
            List<ExternalLink> others = externals.entrySet().stream()
                    .map(url -> new ExternalLink(url.getKey(), List.copyOf(url.getValue())))
                    .toList();
            return new Result(site.pages().size(), links, others);
        }

        private void look(String file, WrittenUrl link, LinkVerdict verdict) {
            links++;
            Location at = new Location(file, link.line(), link.column());
            if (verdict instanceof External external) {
                externals
                        .computeIfAbsent(external.url().href(), url -> new TreeSet<>())
                        .add(at);
            }
            if (site.pages().containsKey(file)) {
                verdict.reachedFrom(file).ifPresent(linked::add);
            }
            LinkWords.of(verdict, link, file, link.url(), at).ifPresent(finding -> add(finding, key(verdict), verdict));
            UrlRemarks.of(link, link.url(), verdict, site.root(), at).forEach(finding -> add(finding, "", verdict));
        }

        private void add(Finding finding, String target, LinkVerdict verdict) {
            String key = finding.rule().id() + " " + (target.isEmpty() ? finding.target() : target);
            Fault fault = faults.get(key);
            if (fault == null) {
                Finding withHint = finding.hint().isEmpty() ? finding.hint(hint(verdict)) : finding;
                faults.put(key, new Fault(withHint, new ArrayList<>(List.of(finding.at()))));
            } else {
                fault.places().add(finding.at());
            }
        }

        private String hint(LinkVerdict verdict) {
            if (searches++ >= Nearest.MOST_SEARCHES) {
                return "";
            }
            if (verdict instanceof MissingPlace place) {
                HtmlPage page = site.pages().get(place.file());
                return page == null ? "" : Nearest.hint(place.fragment(), page.ids());
            }
            return verdict instanceof Missing missing && !missing.file().startsWith("/")
                    ? nearestFile(missing.file())
                    : "";
        }

        private String nearestFile(String file) {
            return site.files().stream()
                    .filter(other -> other.equalsIgnoreCase(file))
                    .findFirst()
                    .map(other -> "web servers tell capitals from small letters; the file is “" + other + "”")
                    .or(() -> Nearest.to(file, site.files()).map(near -> "did you mean " + SiteAddress.of(near) + "?"))
                    .orElse("");
        }

        private void duplicateId(HtmlPage page, String id) {
            findings.add(new Finding(
                    Rule.DUPLICATE_ID,
                    Severity.WARNING,
                    Location.startOf(page.file()),
                    "this page has the id “" + id + "” twice",
                    "use each id once; a link to it leads to the first",
                    id));
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

    private static String key(LinkVerdict verdict) {
        if (verdict instanceof MissingPlace place) {
            return place.file() + "#" + place.fragment();
        }
        return verdict instanceof Missing missing ? missing.file() : "";
    }

    private static Finding withPlaces(Fault fault) {
        List<Location> others = fault.places().subList(1, fault.places().size());
        if (others.isEmpty()) {
            return fault.first();
        }
        String listed = String.join(
                ", ", others.stream().limit(MOST_LISTED).map(Location::toString).toList());
        int more = others.size() - MOST_LISTED;
        String also = "it also stands at " + listed + (more > 0 ? " and " + more + " more" : "");
        String hint = fault.first().hint();
        return fault.first().hint(hint.isEmpty() ? also : hint + "; " + also);
    }
}
