package org.leadershipcatalogue.feed;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.TextProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.PublishedEvent;

/** Reads a published calendar as a subscriber's program does (RFC 5545); what is no calendar has no events. */
public final class CalendarReader {

    private static final String NO_DATE = "no date";

    /** The events in the order of the file. */
    public List<PublishedEvent> read(String text) {
        List<PublishedEvent> events = new ArrayList<>();
        try (ICalReader reader = new ICalReader(text)) {
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                calendar.getEvents().forEach(event -> events.add(event(event)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read as a calendar", e);
        }
        return events;
    }

    private static PublishedEvent event(VEvent event) {
        return new PublishedEvent(
                words(event.getUid()),
                words(event.getSummary()),
                when(event),
                words(event.getLocation()),
                words(event.getStatus()));
    }

    private static String words(@Nullable TextProperty property) {
        return Optional.ofNullable(property).map(known -> known.getValue()).orElse("");
    }

    private static String when(VEvent event) {
        Optional<ICalDate> start = date(event.getDateStart());
        Optional<ICalDate> end = date(event.getDateEnd());
        try {
            return start.map(from -> from.hasTime() ? times(from, end.orElse(from)) : days(from, end))
                    .orElse(NO_DATE);
        } catch (DateTimeException e) {
            return NO_DATE;
        }
    }

    private static Optional<ICalDate> date(@Nullable DateOrDateTimeProperty property) {
        return Stream.ofNullable(property)
                .map(known -> known.getValue())
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static String times(ICalDate start, ICalDate end) {
        return WhenInWords.timed(inLondon(start), inLondon(end));
    }

    private static ZonedDateTime inLondon(ICalDate date) {
        return date.toInstant().atZone(London.ZONE);
    }

    /** The end of whole days is the day after the last (RFC 5545, 3.6.1). */
    private static String days(ICalDate start, Optional<ICalDate> end) {
        LocalDate first = day(start);
        LocalDate last =
                end.map(CalendarReader::day).map(day -> day.minusDays(1)).orElse(first);
        return WhenInWords.days(first, last);
    }

    /** The library holds a day as a midnight of the machine's own zone, too; its parts are what was written. */
    private static LocalDate day(ICalDate date) {
        DateTimeComponents parts = date.getRawComponents();
        return parts == null
                ? LocalDate.ofInstant(date.toInstant(), London.ZONE)
                : LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
    }
}
