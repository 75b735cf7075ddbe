package org.leadershipcatalogue.feed;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.property.RecurrenceDates;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import org.leadershipcatalogue.model.London;

/**
 * Europe/London as a calendar spells it out: Greenwich Mean Time, and British Summer Time from the last Sunday of March
 * to the last Sunday of October, each change at 01:00 UTC. That is so since 1996; for earlier events the changes of their
 * years stand before it one by one, as Java knows them.
 */
final class LondonTimeZone {

    /** The first change of the rule that still holds: 31 March 1996, 01:00 UTC. */
    private static final Instant RULE_BEGINS = Instant.parse("1996-03-31T01:00:00Z");

    /** From then on the rule is all one needs: 27 October 1996, 01:00 UTC. */
    static final Instant RULE_SERVES = Instant.parse("1996-10-27T01:00:00Z");

    private static final ZoneRules CHANGES = London.ZONE.getRules();
    private static final List<String> NAMES = List.of("GMT", "BST", "BDST");

    private final VTimezone zone = new VTimezone(London.ZONE.getId());

    private LondonTimeZone() {}

    /** The component for a calendar whose first event begins at a moment. */
    static VTimezone since(Instant earliest) {
        LondonTimeZone london = new LondonTimeZone();
        london.addChangesFrom(earliest);
        london.addRule(new DaylightSavingsTime(), CHANGES.nextTransition(RULE_BEGINS.minusSeconds(1)));
        london.addRule(new StandardTime(), CHANGES.nextTransition(RULE_BEGINS));
        return london.zone;
    }

    private void addChangesFrom(Instant earliest) {
        ZoneOffsetTransition change = standardBefore(earliest);
        while (change.getInstant().isBefore(RULE_BEGINS)) {
            addOnce(isDaylight(change) ? new DaylightSavingsTime() : new StandardTime(), change);
            change = CHANGES.nextTransition(change.getInstant());
        }
    }

    /** Some programs see a change only where a rule or a date of recurrence names it. */
    private void addOnce(Observance observance, ZoneOffsetTransition change) {
        RecurrenceDates once = new RecurrenceDates();
        once.getDates().add(local(change.getDateTimeBefore()));
        observance.addRecurrenceDates(once);
        add(observance, change);
    }

    /** The changes begin with a winter: programs differ in what they make of a summer before the first one. */
    private static ZoneOffsetTransition standardBefore(Instant moment) {
        ZoneOffsetTransition change = CHANGES.previousTransition(moment.plusSeconds(1));
        while (change != null && isDaylight(change)) {
            change = CHANGES.previousTransition(change.getInstant());
        }
        return change == null ? CHANGES.nextTransition(Instant.MIN) : change;
    }

    private static boolean isDaylight(ZoneOffsetTransition change) {
        return CHANGES.isDaylightSavings(change.getInstant());
    }

    private void addRule(Observance observance, ZoneOffsetTransition first) {
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(first.getDateTimeBefore().getMonthValue())
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
        add(observance, first);
    }

    private void add(Observance observance, ZoneOffsetTransition change) {
        observance.setDateStart(local(change.getDateTimeBefore()));
        observance.setTimezoneOffsetFrom(offset(change.getOffsetBefore()));
        observance.setTimezoneOffsetTo(offset(change.getOffsetAfter()));
        observance.addTimezoneName(NAMES.get(change.getOffsetAfter().getTotalSeconds() / 3600));
        zone.addComponent(observance);
    }

    private static ICalDate local(LocalDateTime time) {
        DateTimeComponents parts = new DateTimeComponents(
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                time.getHour(),
                time.getMinute(),
                time.getSecond(),
                false);
        return new ICalDate(parts, true);
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }
}
