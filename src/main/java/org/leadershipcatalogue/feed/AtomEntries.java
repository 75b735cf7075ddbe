package org.leadershipcatalogue.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Publication;
import org.leadershipcatalogue.model.SiteAddress;

/** Entries of the catalogue as entries of its feed (RFC 4287, section 4.1.2). */
final class AtomEntries {

    private static final List<EntryType> CATEGORIES = List.of(EntryType.AUDIENCE, EntryType.TOPIC, EntryType.REGION);

    /** The fields that say who is behind an entry. */
    private static final List<String> BEHIND = List.of("run-by", "led-by", "publisher", "organised-by", "organisation");

    private final SiteConfig config;
    private final Catalogue catalogue;

    AtomEntries(SiteConfig config, Catalogue catalogue) {
        this.config = config;
        this.catalogue = catalogue;
    }

    com.rometools.rome.feed.atom.Entry of(NewInFeed item) {
        Entry entry = item.entry();
        com.rometools.rome.feed.atom.Entry atom = new com.rometools.rome.feed.atom.Entry();
        atom.setId("urn:uuid:" + entry.uid());
        atom.setTitle(PlainText.ofXml(entry.title()));
        atom.setUpdated(Date.from(item.updated()));
        item.published().ifPresent(published -> atom.setPublished(Date.from(published)));
        atom.setAlternateLinks(List.of(link("alternate", "text/html", config.url(entry.address()))));
        atom.setAuthors(authors(entry));
        atom.setCategories(categories(entry));
        Optional.of(entry.summary())
                .filter(summary -> !summary.isEmpty())
                .ifPresent(summary -> atom.setSummary(text(summary)));
        return atom;
    }

    /** The people who wrote a publication, else the organisations that are behind an entry. */
    private List<SyndPerson> authors(Entry entry) {
        Stream<Person> people = entry instanceof Publication publication
                ? publication.authors().stream().map(AtomEntries::person)
                : Stream.empty();
        List<SyndPerson> authors = people.map(SyndPerson.class::cast).toList();
        return authors.isEmpty() ? organisations(entry) : authors;
    }

    private List<SyndPerson> organisations(Entry entry) {
        return BEHIND.stream()
                .flatMap(field -> entry.fields().references(field).stream())
                .map(catalogue::get)
                .map(this::organisation)
                .toList();
    }

    private SyndPerson organisation(Entry organisation) {
        Person person = person(organisation.title());
        person.setUri(config.url(organisation.address()));
        return person;
    }

    private static Person person(String name) {
        Person person = new Person();
        person.setName(PlainText.ofXml(name));
        return person;
    }

    private List<Category> categories(Entry entry) {
        Category type =
                category(config.url("/"), entry.type().id(), entry.type().label());
        Stream<Category> terms = CATEGORIES.stream()
                .flatMap(kind -> catalogue.terms(entry, kind).stream())
                .map(id -> category(
                        config.url(SiteAddress.listOf(id.type())),
                        id.name(),
                        catalogue.get(id).title()));
        return Stream.concat(Stream.of(type), terms).toList();
    }

    private static Category category(String scheme, String term, String label) {
        Category category = new Category();
        category.setScheme(scheme);
        category.setTerm(term);
        category.setLabel(PlainText.ofXml(label));
        return category;
    }

    static Link link(String relation, String type, String href) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(href);
        return link;
    }

    static Content text(String words) {
        Content content = new Content();
        content.setType(Content.TEXT);
        content.setValue(PlainText.ofXml(words));
        return content;
    }
}
