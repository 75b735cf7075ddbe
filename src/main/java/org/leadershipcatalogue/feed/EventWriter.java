package org.leadershipcatalogue.feed;

import biweekly.ICalDataType;
import biweekly.component.VEvent;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Value;

/** Events of a calendar as the library knows them (RFC 5545, section 3.6.1). */
final class EventWriter {

    /** The time stamp where the history does not say when an entry was changed: the same in every build. */
    static final Instant NEVER_CHANGED = Instant.parse("2000-01-01T00:00:00Z");

    private EventWriter() {}

    static VEvent event(EventFacts facts) {
        VEvent event = new VEvent();
        event.setUid(facts.uid());
        addHistory(event, facts);
        addTimes(event, facts.occurrence());
        event.setSummary(facts.summary());
        event.setDescription(facts.description());
        Optional.of(facts.location()).filter(where -> !where.isEmpty()).ifPresent(event::setLocation);
        event.setUrl(facts.url());
        event.setStatus(status(facts.plan()));
        event.setTransparency(
                facts.occurrence() instanceof Occurrence.AllDay || facts.plan() == EventFacts.Plan.CANCELLED);
        event.addCategories(facts.categories());
        addContacts(event, facts.contacts());
        return event;
    }

    private static void addHistory(VEvent event, EventFacts facts) {
        Date changed = Date.from(facts.modified().orElse(NEVER_CHANGED));
        event.setDateTimeStamp(changed);
        facts.modified().ifPresent(known -> event.setLastModified(changed));
        event.setSequence(facts.sequence());
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

    private static Status status(EventFacts.Plan plan) {
        return switch (plan) {
            case CONFIRMED -> Status.confirmed();
            case TENTATIVE -> Status.tentative();
            case CANCELLED -> Status.cancelled();
        };
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
