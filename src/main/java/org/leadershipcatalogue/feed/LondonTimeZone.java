package org.leadershipcatalogue.feed;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
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
    static final Instant RULE_BEGINS = Instant.parse("1996-03-31T01:00:00Z");

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
        ZoneOffsetTransition before = CHANGES.previousTransition(earliest.plusSeconds(1));
        ZoneOffsetTransition change = before == null ? CHANGES.nextTransition(earliest) : before;
        while (change.getInstant().isBefore(RULE_BEGINS)) {
            add(
                    CHANGES.isDaylightSavings(change.getInstant()) ? new DaylightSavingsTime() : new StandardTime(),
                    change);
            change = CHANGES.nextTransition(change.getInstant());
        }
    }

    private void addRule(Observance observance, ZoneOffsetTransition first) {
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(first.getDateTimeBefore().getMonthValue())
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
        add(observance, first);
    }

    private void add(Observance observance, ZoneOffsetTransition change) {
        LocalDateTime onset = change.getDateTimeBefore();
        observance.setDateStart(new ICalDate(
                new DateTimeComponents(
                        onset.getYear(),
                        onset.getMonthValue(),
                        onset.getDayOfMonth(),
                        onset.getHour(),
                        onset.getMinute(),
                        onset.getSecond(),
                        false),
                true));
        observance.setTimezoneOffsetFrom(offset(change.getOffsetBefore()));
        observance.setTimezoneOffsetTo(offset(change.getOffsetAfter()));
        observance.addTimezoneName(NAMES.get(change.getOffsetAfter().getTotalSeconds() / 3600));
        zone.addComponent(observance);
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }
}
