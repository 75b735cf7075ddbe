package org.leadershipcatalogue.feed;

import biweekly.ICalDataType;
import biweekly.component.VEvent;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Occasion;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Revisions;
import org.leadershipcatalogue.model.Value;

/** Occasions as events of a calendar (RFC 5545, section 3.6.1), one for each occurrence. */
final class EventWriter {

    /** The time stamp where the history does not say when an entry was changed: the same in every build. */
    static final Instant NEVER_CHANGED = Instant.parse("2000-01-01T00:00:00Z");

    private final SiteConfig config;
    private final EventWords words;
    private final Map<String, Revisions> revisions;

    /** @param revisions what is known of the history of entries, by their source file */
    EventWriter(SiteConfig config, Catalogue catalogue, Map<String, Revisions> revisions) {
        this.config = config;
        this.words = new EventWords(catalogue);
        this.revisions = revisions;
    }

    List<VEvent> events(Occasion occasion) {
        List<Occurrence> occurrences = occasion.when().occurrences();
        return IntStream.range(0, occurrences.size())
                .mapToObj(index -> event(occasion, index, occurrences.get(index)))
                .toList();
    }

    private VEvent event(Occasion occasion, int index, Occurrence occurrence) {
        String url = config.url(occasion.entry().address())
                + occasion.session().map(row -> "#" + row.id()).orElse("");
        VEvent event = new VEvent();
        event.setUid(occasion.uid(index).toString());
        addHistory(event, Optional.ofNullable(revisions.get(occasion.entry().source())));
        addTimes(event, occurrence);
        event.setSummary(words.summary(occasion));
        event.setDescription(words.description(occasion, url));
        Optional.of(words.location(occasion)).filter(where -> !where.isEmpty()).ifPresent(event::setLocation);
        event.setUrl(url);
        event.setStatus(status(occasion));
        event.setTransparency(occurrence instanceof Occurrence.AllDay || !takesPlace(occasion));
        event.addCategories(words.categories(occasion.entry()));
        addContacts(event, EventWords.contacts(occasion.entry()));
        return event;
    }

    private static void addHistory(VEvent event, Optional<Revisions> history) {
        Date changed = Date.from(history.map(Revisions::lastModified).orElse(NEVER_CHANGED));
        event.setDateTimeStamp(changed);
        history.ifPresent(known -> event.setLastModified(changed));
        event.setSequence(history.map(Revisions::count).orElse(1) - 1);
    }

    /** Whole days are written as they are: the library would hold them as midnights of the machine's own zone. */
    private static void addTimes(VEvent event, Occurrence occurrence) {
        if (occurrence instanceof Occurrence.AllDay days) {
            DateTimeFormatter basic = DateTimeFormatter.BASIC_ISO_DATE;
            event.addExperimentalProperty("DTSTART", ICalDataType.DATE, basic.format(days.firstDay()));
            event.addExperimentalProperty(
                    "DTEND", ICalDataType.DATE, basic.format(days.lastDay().plusDays(1)));
        } else {
            event.setDateStart(Date.from(occurrence.begins()), true);
            event.setDateEnd(Date.from(occurrence.isOver()), true);
        }
    }

    private static Status status(Occasion occasion) {
        if (!takesPlace(occasion)) {
            return Status.cancelled();
        }
        return occasion.when().isToBeConfirmed() ? Status.tentative() : Status.confirmed();
    }

    private static boolean takesPlace(Occasion occasion) {
        return occasion.status().event().takesPlace();
    }

    private static void addContacts(VEvent event, List<Value.Contact> contacts) {
        contacts.stream()
                .filter(contact -> !contact.email().isEmpty())
                .findFirst()
                .ifPresent(contact -> event.setOrganizer(organizer(contact)));
        contacts.forEach(contact -> event.addContact(PlainText.of(contact.text())));
    }

    private static Organizer organizer(Value.Contact contact) {
        String name = PlainText.of(contact.name()).replace('"', '\'');
        return new Organizer(name.isEmpty() ? null : name, contact.email());
    }
}
