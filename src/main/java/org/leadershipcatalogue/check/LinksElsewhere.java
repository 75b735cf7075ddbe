package org.leadershipcatalogue.check;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leadershipcatalogue.check.LinkVerdict.External;
import org.leadershipcatalogue.check.external.ExternalLink;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.BodyLink;
import org.leadershipcatalogue.html.FileUrls;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.html.WrittenUrl;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.Value;
import org.leadershipcatalogue.url.Url;

/**
 * Finds what a finished site links to on other sites, each URL with the places where authors wrote it: the macro, the
 * field, the line of a style sheet, or the template with the number of its pages.
 */
public final class LinksElsewhere {

    private final Path source;
    private final TemplatePlaces templates;

    /** @param source the source folder, which holds templates/, content/ and assets/ */
    public LinksElsewhere(Path source) {
        this.source = source;
        this.templates = new TemplatePlaces(source.resolve("templates"));
    }

    /** The URLs of other sites, in order. */
    public List<ExternalLink> of(FinishedSite site) {
        return new Search(site).run();
    }

    private final class Search {

        private final FinishedSite site;
        private final LinkResolver resolver;
        private final Map<String, SortedSet<Location>> fields;
        private final Map<String, Location> inTemplates = new HashMap<>();
        private final ExternalUrls urls = new ExternalUrls();

        Search(FinishedSite site) {
            this.site = site;
            this.resolver = new LinkResolver(site.linked());
            this.fields = fieldPlaces(site);
        }

        List<ExternalLink> run() {
            site.pages().values().forEach(page -> look(page, this::add));
            site.copiedPages().values().forEach(page -> look(page, this::addOfCopied));
            site.others().values().forEach(this::addAll);
            return urls.all();
        }

        /** What is done with a URL of another site. */
        private interface Found {
            void take(HtmlPage page, WrittenUrl link, Url url);
        }

        private void look(HtmlPage page, Found found) {
            for (WrittenUrl link : page.links()) {
                if (resolver.follow(page, link) instanceof External external) {
                    found.take(page, link, external.url());
                }
            }
        }

        private void add(HtmlPage page, WrittenUrl link, Url url) {
            if (link.isFromBody()) {
                BodyLink macro = site.source(page).links().get(link.mark());
                urls.add(url, macro.target(), macro.at());
            } else if (fields.containsKey(url.href())) {
                fields.get(url.href()).forEach(at -> urls.add(url, link.url(), at));
            } else {
                Location at = inTemplates.computeIfAbsent(
                        page.template() + " " + link.url(), key -> templates.of(link.url(), page.template()));
                urls.addOfTemplate(url, link.url(), at, page.file());
            }
        }

        private void addOfCopied(HtmlPage page, WrittenUrl link, Url url) {
            String author = SourceFiles.of(source, page.file()).orElse(page.file());
            urls.add(url, link.url(), new Location(author, link.line(), link.column()));
        }

        /** What the build writes for machines repeats what stands on pages, and is named only when it does not. */
        private void addAll(FileUrls file) {
            Optional<String> author = SourceFiles.of(source, file.file());
            for (WrittenUrl link : file.links()) {
                if (resolver.follow(file, link) instanceof External external
                        && (author.isPresent() || !urls.has(external.url()))) {
                    Location at = new Location(author.orElse(file.file()), link.line(), link.column());
                    urls.add(external.url(), link.url(), at);
                }
            }
        }
    }

    /** Where the addresses stand that are values of fields. */
    private static Map<String, SortedSet<Location>> fieldPlaces(FinishedSite site) {
        Map<String, SortedSet<Location>> places = new TreeMap<>();
        for (Entry entry : site.catalogue().entries()) {
            for (Field field : entry.fields().all()) {
                for (Value value : field.values()) {
                    if (value instanceof Value.Link link) {
                        Url.parse(link.text())
                                .ifPresent(url -> places.computeIfAbsent(url.href(), href -> new TreeSet<>())
                                        .add(field.at()));
                    }
                }
            }
        }
        return places;
    }
}
