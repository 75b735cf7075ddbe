package org.leadershipcatalogue.render.structured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Event;
import org.leadershipcatalogue.model.Programme;

/** What a page tells of, as schema.org in JSON-LD: its entry and sessions, what they refer to, and the way to the page. */
public final class StructuredData {

    private final SiteConfig config;
    private final Catalogue catalogue;
    private final OrganisationNames organisations;

    public StructuredData(SiteConfig config, Catalogue catalogue) {
        this.config = config;
        this.catalogue = catalogue;
        organisations = new OrganisationNames(catalogue);
    }

    /**
     * A page of the site.
     *
     * @param address below the base path
     * @param summary one sentence, or empty
     * @param modified the day it was last changed (ISO 8601)
     * @param trail the pages above it, from the home page down
     */
    public record Subject(String address, String title, String summary, Optional<String> modified, List<Step> trail) {}

    /** A page above another one. */
    public record Step(String title, String address) {}

    /** The content of a {@code script} element of type {@code application/ld+json}. */
    public String of(Subject page) {
        Graph graph = new Graph(config, catalogue);
        Events events = new Events(graph);
        Optional<Entry> entry = catalogue.ofAddress(page.address());
        if (entry.orElse(null) instanceof Programme programme) {
            new Programmes(graph, events).add(programme);
        } else if (entry.orElse(null) instanceof Event event) {
            events.add(event);
        } else {
            entry.filter(StructuredData::isNoPage)
                    .ifPresentOrElse(found -> new Entries(graph, organisations).add(found), () -> addPage(graph, page));
            entry.ifPresent(found -> events.add(catalogue.occasions(found), Optional.empty()));
        }
        entry.filter(StructuredData::isNoPage).ifPresent(found -> addModified(graph, page));
        if (!page.trail().isEmpty()) {
            addTrail(graph, page);
        }
        return graph.json();
    }

    private static boolean isNoPage(Entry entry) {
        return entry.type() != EntryType.PAGE;
    }

    /** The page was changed on a day, and not the programme or publication it tells of. */
    private static void addModified(Graph graph, Subject page) {
        page.modified().ifPresent(day -> {
            String url = graph.url(page.address());
            String id = graph.url(page.address(), "_page");
            graph.add(
                    id,
                    Thing.of("WebPage")
                            .at(id)
                            .with("url", url)
                            .with("mainEntity", Graph.reference(url))
                            .with("dateModified", day));
        });
    }

    private void addPage(Graph graph, Subject page) {
        String url = graph.url(page.address());
        graph.add(
                url,
                Thing.of(typeOf(page))
                        .at(url)
                        .with("name", page.title())
                        .with("url", url)
                        .with("description", page.summary())
                        .with("inLanguage", config.language())
                        .with("dateModified", page.modified()));
    }

    private static String typeOf(Subject page) {
        if (page.address().equals("/")) {
            return "WebSite";
        }
        boolean isList = EntryType.ofFolder(page.address().replace("/", "")).isPresent();
        return isList ? "CollectionPage" : "WebPage";
    }

    private static void addTrail(Graph graph, Subject page) {
        List<Step> steps = new ArrayList<>(page.trail());
        steps.add(new Step(page.title(), page.address()));
        List<Thing> items = new ArrayList<>();
        for (Step step : steps) {
            items.add(Thing.of("ListItem")
                    .with("position", items.size() + 1)
                    .with("name", step.title())
                    .with("item", Graph.reference(graph.url(step.address()))));
        }
        String id = graph.url(page.address(), "_trail");
        graph.add(id, Thing.of("BreadcrumbList").at(id).with("itemListElement", items));
    }
}
