package org.leadershipcatalogue.feed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
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
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
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
    private static final Comparator<Dated> IN_TIME =
            Comparator.comparing(Dated::occurrence).thenComparing(Dated::uid);

    private final SiteConfig config;
    private final EventWriter writer;

    private record Dated(Occurrence occurrence, String uid, VEvent event) {}

    CalendarWriter(SiteConfig config, Catalogue catalogue, Map<String, Revisions> revisions) {
        this.config = config;
        this.writer = new EventWriter(config, catalogue, revisions);
    }

    String text(Calendar calendar) {
        List<Dated> events = calendar.occasions().stream()
                .flatMap(occasion -> dated(occasion).stream())
                .sorted(IN_TIME)
                .toList();
        ICalendar written = head(calendar);
        written.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(LONDON, LondonTimeZone.since(earliest(events))));
        events.forEach(dated -> written.addEvent(dated.event()));
        return FoldedLines.of(unfolded(written));
    }

    private List<Dated> dated(Occasion occasion) {
        List<Occurrence> occurrences = occasion.when().occurrences();
        List<VEvent> events = writer.events(occasion);
        return IntStream.range(0, events.size())
                .mapToObj(index ->
                        new Dated(occurrences.get(index), occasion.uid(index).toString(), events.get(index)))
                .toList();
    }

    private static Instant earliest(List<Dated> events) {
        return events.stream()
                .map(Dated::occurrence)
                .filter(Occurrence.Timed.class::isInstance)
                .map(Occurrence::begins)
                .findFirst()
                .orElse(LondonTimeZone.RULE_BEGINS);
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
        head.setDescription(description);
        head.addExperimentalProperty("X-WR-CALDESC", PlainText.escaped(description));
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
