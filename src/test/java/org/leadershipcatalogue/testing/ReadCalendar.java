package org.leadershipcatalogue.testing;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.validate.ValidationEntry;

/**
 * A calendar as another program finds it: read by a library that has nothing in common with the one that wrote it, its
 * times reckoned by the time zone that stands in the file.
 */
public final class ReadCalendar {

    private final Calendar calendar;

    /**
     * An event.
     *
     * @param start a moment, or a day
     * @param end a moment, or the day after the last
     */
    public record Read(VEvent event, Temporal start, Temporal end) {

        /** The value of a property, unescaped; empty when the event does not have it. */
        public String value(String property) {
            return ReadCalendar.value(event, property);
        }

        public String uid() {
            return value(Property.UID);
        }

        /** Name and time: {@code 46f2… 2023-09-28T13:00:00Z 2023-09-28T15:30:00Z}. */
        public String line() {
            return uid() + " " + start + " " + end;
        }
    }

    private ReadCalendar(Calendar calendar) {
        this.calendar = calendar;
    }

    public static ReadCalendar of(String text) {
        try {
            return new ReadCalendar(new CalendarBuilder().build(new StringReader(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError("not a calendar: " + text, e);
        }
    }

    /** The events in the order of the file. */
    public List<Read> events() {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .map(event -> new Read(
                        event,
                        moment(event.<DtStart<Temporal>>getRequiredProperty("DTSTART")
                                .getDate()),
                        moment(event.<DtEnd<Temporal>>getRequiredProperty("DTEND")
                                .getDate())))
                .toList();
    }

    public Read event(String uid) {
        return events().stream()
                .filter(event -> event.uid().equals(uid))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event " + uid));
    }

    /** The value of a property of the calendar itself. */
    public String value(String property) {
        return value(calendar, property);
    }

    public VTimeZone timeZone() {
        return calendar.<VTimeZone>getComponent("VTIMEZONE").orElseThrow();
    }

    /** What the reading library finds wrong. */
    public String faults() {
        return calendar.validate().getEntries().stream()
                .map(ValidationEntry::getMessage)
                .distinct()
                .collect(joining("\n"));
    }

    private static String value(PropertyContainer container, String name) {
        Optional<Property> property = container.getProperty(name);
        return property.map(Property::getValue).orElse("");
    }

    private static Temporal moment(Temporal temporal) {
        if (temporal instanceof ZonedDateTime zoned) {
            return zoned.toInstant();
        }
        if (temporal instanceof Instant || temporal instanceof LocalDate) {
            return temporal;
        }
        throw new AssertionError("neither a moment nor a day: " + temporal);
    }
}
