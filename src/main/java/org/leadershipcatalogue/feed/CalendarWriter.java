package org.leadershipcatalogue.feed;

import static java.util.stream.Collectors.toSet;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VTimezone;
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
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.document.Lazy;
import org.leadershipcatalogue.model.Calendars.Calendar;
import org.leadershipcatalogue.model.Calendars.Scope;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Occasion;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.store.Fingerprint;
import org.leadershipcatalogue.store.Program;

/** Calendars as text (iCalendar: RFC 5545, with the properties of a calendar one subscribes to from RFC 7986). */
final class CalendarWriter {

    private static final String PRODUCT = "-//leadershipcatalogue.org//Leadership catalogue//EN";
    private static final Duration A_DAY = Duration.builder().days(1).build();
    private static final TimeZone LONDON = TimeZone.getTimeZone(London.ZONE);
    private static final String END = "END:VCALENDAR\r\n";
    private static final String EVENT = "\r\nBEGIN:VEVENT\r\n";
    private static final String ZONE = "\r\nBEGIN:VTIMEZONE\r\n";
    private static final Comparator<Dated> IN_TIME =
            Comparator.comparing(Dated::occurrence).thenComparing(Dated::uid);

    private final SiteConfig config;
    private final EventReader reader;
    private final KeptEvents kept;

    /** The same in nearly all calendars. */
    private final Lazy<String> zone = new Lazy<>(() -> zone(LondonTimeZone.RULE_SERVES));

    private final String program = Program.hash();

    /** The events of each occasion, which stands in several calendars. */
    private final IdentityHashMap<Occasion, List<Dated>> told = new IdentityHashMap<>();

    /** An event of a calendar, and the fingerprint of what it says. */
    private record Dated(EventFacts facts, String key) {

        Occurrence occurrence() {
            return facts.occurrence();
        }

        String uid() {
            return facts.uid();
        }
    }

    /** What stands above the events. */
    private record Head(Scope scope, String name, String description, String page, String source) {}

    /** What a calendar is made of. */
    private record Sources(String program, Head head, List<String> events) {}

    CalendarWriter(SiteConfig config, EventReader reader, KeptEvents kept) {
        this.config = config;
        this.reader = reader;
        this.kept = kept;
    }

    /** Not for several threads; the texts of the files are. */
    FeedFile file(Calendar calendar) {
        List<Dated> events = calendar.occasions().stream()
                .flatMap(occasion -> events(occasion).stream())
                .sorted(IN_TIME)
                .toList();
        Head head = head(calendar);
        List<String> keys = events.stream().map(Dated::key).toList();
        return new FeedFile(
                Optional.of(Fingerprint.of(new Sources(program, head, keys))), () -> text(calendarOf(head), events));
    }

    /** The fingerprints of all events so far. */
    Set<String> keys() {
        return told.values().stream().flatMap(List::stream).map(Dated::key).collect(toSet());
    }

    private List<Dated> events(Occasion occasion) {
        return told.computeIfAbsent(
                occasion,
                asked -> reader.events(asked).stream()
                        .map(facts -> new Dated(facts, facts.key(program)))
                        .toList());
    }

    private String text(ICalendar calendar, List<Dated> events) {
        String frame = lines(calendar);
        StringBuilder text = new StringBuilder(frame);
        text.setLength(frame.length() - END.length());
        Instant earliest = earliest(events);
        text.append(earliest.isBefore(LondonTimeZone.RULE_SERVES) ? zone(earliest) : zone.get());
        events.forEach(event -> text.append(lines(event)));
        return text.append(END).toString();
    }

    private String lines(Dated event) {
        return kept.find(event.key()).orElseGet(() -> {
            String lines = write(event.facts());
            kept.keep(event.key(), lines);
            return lines;
        });
    }

    /** The zone need not be spelled out: what stands above the event is left away. */
    private static String write(EventFacts facts) {
        ICalendar alone = in(new VTimezone(London.ZONE.getId()));
        alone.addEvent(EventWriter.event(facts));
        return component(EVENT, alone);
    }

    private static String zone(Instant earliest) {
        return component(ZONE, in(LondonTimeZone.since(earliest)));
    }

    private static ICalendar in(VTimezone zone) {
        ICalendar calendar = new ICalendar();
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(LONDON, zone));
        return calendar;
    }

    /** The lines of a component that stands last in a calendar. */
    private static String component(String begin, ICalendar calendar) {
        String text = lines(calendar);
        return text.substring(text.indexOf(begin) + 2, text.length() - END.length());
    }

    private static String lines(ICalendar calendar) {
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

    private Head head(Calendar calendar) {
        return new Head(
                calendar.scope(),
                PlainText.of(name(calendar)),
                PlainText.of(description(calendar)),
                config.url("/") + calendar.page().substring(1),
                config.url(calendar.address()));
    }

    private static ICalendar calendarOf(Head head) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setCalendarScale(CalendarScale.gregorian());
        calendar.setMethod(Method.publish());
        calendar.setUrl(head.page());
        if (head.scope() != Scope.SESSION) {
            addSubscription(calendar, head);
        }
        return calendar;
    }

    /** A name would make some programs open a single session as a calendar of its own. */
    private static void addSubscription(ICalendar calendar, Head head) {
        calendar.setName(head.name());
        calendar.addExperimentalProperty("X-WR-CALNAME", PlainText.escaped(head.name()));
        if (!head.description().isEmpty()) {
            calendar.setDescription(head.description());
            calendar.addExperimentalProperty("X-WR-CALDESC", PlainText.escaped(head.description()));
        }
        calendar.addExperimentalProperty("X-WR-TIMEZONE", London.ZONE.getId());
        RefreshInterval refresh = calendar.setRefreshInterval(A_DAY);
        refresh.setParameter("VALUE", "DURATION");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", A_DAY.toString());
        Source source = calendar.setSource(head.source());
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
