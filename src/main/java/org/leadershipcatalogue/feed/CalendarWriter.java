package org.leadershipcatalogue.feed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.CalendarScale;
import biweekly.property.Method;
import biweekly.property.RefreshInterval;
import biweekly.property.Source;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.model.Calendars.Calendar;
import org.leadershipcatalogue.model.Calendars.Scope;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Occasion;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Revisions;

/** Calendars as text (iCalendar: RFC 5545, with the properties of a calendar one subscribes to from RFC 7986). */
final class CalendarWriter {

    private static final String PRODUCT = "-//leadershipcatalogue.org//Leadership catalogue//EN";
    private static final Duration A_DAY = Duration.builder().days(1).build();
    private static final TimeZone LONDON = TimeZone.getTimeZone(London.ZONE);
    private static final String END = "END:VCALENDAR\r\n";
    private static final String EVENT = "\r\nBEGIN:VEVENT\r\n";
    private static final Pattern EVENT_END = Pattern.compile("(?<=\r\nEND:VEVENT\r\n)");
    private static final Comparator<Dated> IN_TIME =
            Comparator.comparing(Dated::occurrence).thenComparing(Dated::uid);

    private final SiteConfig config;
    private final EventWriter writer;

    /** The events of each occasion, which stand in several calendars and are written once. */
    private final IdentityHashMap<Occasion, List<Dated>> written = new IdentityHashMap<>();

    /** An event of a calendar, as its lines. */
    private record Dated(Occurrence occurrence, String uid, String lines) {}

    CalendarWriter(SiteConfig config, Catalogue catalogue, Map<String, Revisions> revisions) {
        this.config = config;
        this.writer = new EventWriter(config, catalogue, revisions);
    }

    String text(Calendar calendar) {
        List<Dated> events = calendar.occasions().stream()
                .flatMap(occasion -> events(occasion).stream())
                .sorted(IN_TIME)
                .toList();
        String frame = lines(head(calendar), earliest(events));
        StringBuilder text = new StringBuilder(frame);
        text.setLength(frame.length() - END.length());
        events.forEach(event -> text.append(event.lines()));
        return text.append(END).toString();
    }

    private List<Dated> events(Occasion occasion) {
        List<Dated> known = written.get(occasion);
        if (known != null) {
            return known;
        }
        List<Dated> events = write(occasion);
        written.put(occasion, events);
        return events;
    }

    private List<Dated> write(Occasion occasion) {
        ICalendar alone = new ICalendar();
        writer.events(occasion).forEach(alone::addEvent);
        String text = lines(alone, LondonTimeZone.RULE_SERVES);
        String[] events = EVENT_END.split(text.substring(text.indexOf(EVENT) + 2, text.length() - END.length()), -1);
        List<Occurrence> occurrences = occasion.when().occurrences();
        return IntStream.range(0, occurrences.size())
                .mapToObj(index ->
                        new Dated(occurrences.get(index), occasion.uid(index).toString(), events[index]))
                .toList();
    }

    private static String lines(ICalendar calendar, Instant earliest) {
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(LONDON, LondonTimeZone.since(earliest)));
        return FoldedLines.of(unfolded(calendar));
    }

    private static Instant earliest(List<Dated> events) {
        return events.stream()
                .map(Dated::occurrence)
                .filter(Occurrence.Timed.class::isInstance)
                .map(Occurrence::begins)
                .findFirst()
                .orElse(LondonTimeZone.RULE_SERVES);
    }

    private ICalendar head(Calendar calendar) {
        ICalendar head = new ICalendar();
        head.setProductId(PRODUCT);
        head.setCalendarScale(CalendarScale.gregorian());
        head.setMethod(Method.publish());
        head.setUrl(config.url("/") + calendar.page().substring(1));
        if (calendar.scope() != Scope.SESSION) {
            addSubscription(head, calendar);
        }
        return head;
    }

    /** A name would make some programs open a single session as a calendar of its own. */
    private void addSubscription(ICalendar head, Calendar calendar) {
        String name = PlainText.of(name(calendar));
        String description = PlainText.of(description(calendar));
        head.setName(name);
        head.addExperimentalProperty("X-WR-CALNAME", PlainText.escaped(name));
        if (!description.isEmpty()) {
            head.setDescription(description);
            head.addExperimentalProperty("X-WR-CALDESC", PlainText.escaped(description));
        }
        head.addExperimentalProperty("X-WR-TIMEZONE", London.ZONE.getId());
        RefreshInterval refresh = head.setRefreshInterval(A_DAY);
        refresh.setParameter("VALUE", "DURATION");
        head.addExperimentalProperty("X-PUBLISHED-TTL", A_DAY.toString());
        Source source = head.setSource(config.url(calendar.address()));
        source.setParameter("VALUE", "URI");
    }

    private String name(Calendar calendar) {
        return switch (calendar.scope()) {
            case SITE -> config.title();
            case TERM -> calendar.title() + " – " + config.title();
            case ENTRY, SESSION -> calendar.title();
        };
    }

    private String description(Calendar calendar) {
        return calendar.scope() == Scope.SITE
                ? config.description()
                : "The dates of “" + calendar.title() + "” in “" + config.title() + "”.";
    }

    /** The library breaks long lines without regard to octets. */
    private static String unfolded(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("a calendar could not be written", e);
        }
        return text.toString();
    }
}
