package org.leadershipcatalogue.render.structured;

import java.util.List;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Initiative;
import org.leadershipcatalogue.model.News;
import org.leadershipcatalogue.model.Organisation;
import org.leadershipcatalogue.model.Publication;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.model.Term;
import org.leadershipcatalogue.model.Value;

/** The entries that neither take place nor are taken part in: publications, news, organisations, places, terms. */
final class Entries {

    private final Graph graph;
    private final OrganisationNames organisations;

    Entries(Graph graph, OrganisationNames organisations) {
        this.graph = graph;
        this.organisations = organisations;
    }

    void add(Entry entry) {
        String url = graph.url(entry.address());
        Thing thing = Mentions.of(entry, url).with("description", entry.summary());
        if (entry instanceof Initiative initiative) {
            initiative(thing, initiative);
        } else if (entry instanceof Publication publication) {
            publication(thing, publication, url);
        } else if (entry instanceof Organisation organisation) {
            organisation(thing, organisation, url);
        } else if (entry instanceof News news) {
            news(thing, news);
        } else if (entry instanceof Term term) {
            term(thing, term);
        } else {
            thing.with("alternateName", entry.alsoKnownAs());
        }
        graph.add(url, thing);
    }

    /** Who leads it and who works with them are its members. */
    private void initiative(Thing thing, Initiative initiative) {
        List<EntryId> members = Stream.concat(
                        initiative.ledBy().stream(), initiative.fields().references("partners").stream())
                .distinct()
                .toList();
        thing.with("member", graph.mention(members))
                .with("funder", graph.mention(initiative.fields().references("funded-by")))
                .with("areaServed", graph.mention(initiative.fields().references("regions")))
                .with(
                        "parentOrganization",
                        graph.mention(initiative.partOf().stream().toList()))
                .withDate("foundingDate", initiative.starts())
                .withDate("dissolutionDate", initiative.ends());
    }

    private void publication(Thing thing, Publication publication, String url) {
        thing.with("url", publication.fields().text("url").orElse(url))
                .with("genre", label(publication))
                .with("author", authors(publication))
                .with("publisher", graph.mention(publication.fields().references("publisher")))
                .withDate("datePublished", publication.published())
                .with("about", about(publication));
        if (publication.kind().equals("book")) {
            publication.pages().ifPresent(pages -> thing.with("numberOfPages", pages));
        }
        publication
                .fields()
                .text("file")
                .ifPresent(
                        file -> thing.with("encoding", Thing.of("MediaObject").with("contentUrl", graph.url(file))));
        publication
                .partOf()
                .filter(id -> id.type() != EntryType.INITIATIVE)
                .ifPresent(id -> thing.with("isPartOf", graph.mention(id)));
    }

    private static String label(Publication publication) {
        return publication.fields().find("kind").stream()
                .flatMap(field -> field.values().stream())
                .filter(Value.Choice.class::isInstance)
                .map(value -> ((Value.Choice) value).label())
                .findFirst()
                .orElse("");
    }

    /** An author may be a person or a body: one the catalogue knows is referred to, of others only the name is said. */
    private List<Thing> authors(Publication publication) {
        return publication.authors().stream()
                .map(name -> organisations
                        .find(name)
                        .map(graph::mention)
                        .orElseGet(() -> Thing.of(List.of()).with("name", name)))
                .toList();
    }

    /** The organisation's own website is its URL; the page of this site is about it. */
    private void organisation(Thing thing, Organisation organisation, String url) {
        List<String> names = Stream.concat(organisation.acronym().stream(), organisation.alsoKnownAs().stream())
                .distinct()
                .toList();
        List<EntryId> region = organisation.fields().references("region");
        thing.with("url", organisation.fields().text("url").orElse(url))
                .with("mainEntityOfPage", url)
                .with("alternateName", names)
                .with("location", graph.mention(region));
    }

    private void news(Thing thing, News news) {
        thing.with("headline", news.title())
                .withDate("datePublished", news.date())
                .with("publisher", graph.mention(news.fields().references("organisation")))
                .with("about", about(news));
    }

    private void term(Thing thing, Term term) {
        thing.with("alternateName", term.alsoKnownAs());
        if (term.type() == EntryType.TOPIC) {
            thing.with("inDefinedTermSet", graph.url(SiteAddress.listOf(EntryType.TOPIC)));
        } else if (term.type() == EntryType.REGION) {
            thing.with("containedInPlace", graph.mention(term.broader().stream().toList()));
        }
    }

    private List<Thing> about(Entry entry) {
        return graph.mention(Stream.concat(entry.fields().references("about").stream(), entry.topics().stream())
                .distinct()
                .toList());
    }
}
