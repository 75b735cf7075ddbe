package org.leadershipcatalogue.render.structured;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadershipcatalogue.config.LinkSettings;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.EventStatus;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.Fields;
import org.leadershipcatalogue.model.Head;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Timetable;
import org.leadershipcatalogue.model.Value;
import org.leadershipcatalogue.model.When;
import org.leadershipcatalogue.testing.LinkedData;

/** A catalogue put together by hand, published at {@code https://example.org/catalogue}, and what its pages say. */
final class SmallCatalogue {

    static final String SITE = "https://example.org/catalogue";

    private static final Location AT = new Location("content/x.adoc", 1, 1);

    private final List<Entry> entries = new ArrayList<>();
    private final Map<EntryId, List<Timetable>> timetables = new TreeMap<>();
    private Optional<String> modified = Optional.empty();

    static Field field(String name, Value... values) {
        return new Field(name, name, "", true, values.length > 1, List.of(values), AT);
    }

    static Field words(String name, String... words) {
        return field(name, Arrays.stream(words).map(Value.Words::new).toArray(Value[]::new));
    }

    static Field references(String name, EntryType type, String... names) {
        return field(
                name,
                Arrays.stream(names)
                        .map(entry -> new Value.Reference(new EntryId(type, entry)))
                        .toArray(Value[]::new));
    }

    /** Adds an entry whose title is its name with a capital. */
    SmallCatalogue with(EntryType type, String name, Function<Head, Entry> entry, Field... fields) {
        String title = Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
        String address = type == EntryType.PAGE ? "/" + name + "/" : "/" + type.folder() + "/" + name + "/";
        entries.add(entry.apply(
                new Head(new EntryId(type, name), address, title, Optional.empty(), AT, new Fields(List.of(fields)))));
        return this;
    }

    /** Gives the last entry a timetable. */
    SmallCatalogue sessions(Session... sessions) {
        Entry last = entries.get(entries.size() - 1);
        timetables.put(last.id(), List.of(new Timetable("", List.of(sessions))));
        return this;
    }

    static Session session(String id, When when, Session.Status status, Session.Where where, String... speakers) {
        return new Session(
                id, true, "Meeting " + id, when, status, where, List.of(speakers), List.of(), Session.Cells.at(AT));
    }

    static Session session(String id, When when) {
        return session(id, when, Session.Status.AS_PLANNED, Session.Where.NOT_SAID);
    }

    static Session.Status status(EventStatus event, When... previous) {
        return new Session.Status(event, false, Stream.of(previous).findFirst());
    }

    static Session.Where words(String where) {
        return new Session.Where(where, Optional.empty());
    }

    /** From here on pages were last changed on this day. */
    SmallCatalogue modified(String day) {
        modified = Optional.of(day);
        return this;
    }

    /** What the page of an entry says, as its JSON-LD. */
    String json(String address) {
        Catalogue catalogue = new Catalogue(entries, timetables);
        SiteConfig config = new SiteConfig(
                "The catalogue",
                "",
                URI.create("https://example.org"),
                "/catalogue",
                "en-GB",
                "",
                new TreeMap<>(),
                LinkSettings.DEFAULT,
                new TreeMap<>());
        String title = catalogue.ofAddress(address).map(Entry::title).orElse("The catalogue");
        return new StructuredData(config, catalogue)
                .of(new StructuredData.Subject(
                        address, title, "", modified, List.of(new StructuredData.Step("Home", "/"))));
    }

    /** The same, read back. */
    LinkedData page(String address) {
        return LinkedData.of("<head><script type=\"application/ld+json\">" + json(address) + "</script></head>");
    }
}
