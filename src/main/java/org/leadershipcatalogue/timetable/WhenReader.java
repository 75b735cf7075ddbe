package org.leadershipcatalogue.timetable;

import static org.leadershipcatalogue.diagnostic.Rule.NONEXISTENT_TIME;
import static org.leadershipcatalogue.diagnostic.Rule.UNREADABLE_DATE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.TableCell;
import org.leadershipcatalogue.model.DateReader;
import org.leadershipcatalogue.model.DateReader.Reading;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Spacing;
import org.leadershipcatalogue.model.When;

/** Reads a When cell: {@code Thursday 28 September 2023, 14.00–16.30}. */
final class WhenReader {

    static final String FORM_THAT_WORKS = "write it like this: Thursday 28 September 2023, 14.00–16.30";

    /** A date ends with its year, or with the day that follows the year in ISO 8601. */
    private static final Pattern DATE_END =
            Pattern.compile("(?<!\\d)\\d{4}(?!\\d)(?: ?[-‐‑] ?\\d{2} ?[-‐‑] ?\\d{2}(?![\\d.:]))?");

    /** Where there is no year, the times begin after a comma or with something like a time. */
    private static final Pattern TIMES_START = Pattern.compile(",| (?=\\d{1,2}[.:]\\d{2})");

    private final Findings findings;
    private final TimesReader timesReader;

    WhenReader(Findings findings) {
        this.findings = findings;
        this.timesReader = new TimesReader(findings);
    }

    /** When it is, unless the cell has a mistake. */
    Optional<When> read(TableCell cell) {
        String words = Spacing.single(cell.text());
        int dateEnd = dateEnd(words);
        String rest = words.substring(dateEnd).strip();
        String timesWords = rest.startsWith(",") ? rest.substring(1).strip() : rest;
        Reading reading = DateReader.read(words.substring(0, dateEnd));

        Optional<LocalDate> date = day(reading, cell.at());
        Optional<Times> times =
                timesWords.isEmpty() && isUnreadable(reading) ? Optional.empty() : timesReader.read(timesWords, cell);
        return date.isEmpty() || times.isEmpty()
                ? Optional.empty()
                : period(date.get(), times.get(), cell.placeOf(timesWords));
    }

    private static int dateEnd(String words) {
        Matcher withYear = DATE_END.matcher(words);
        if (withYear.find()) {
            return withYear.end();
        }
        Matcher withoutYear = TIMES_START.matcher(words);
        return withoutYear.find() ? withoutYear.start() : words.length();
    }

    private Optional<LocalDate> day(Reading reading, Location at) {
        if (reading instanceof Reading.Refused refused) {
            report(refused.rule(), at, refused.message(), isUnreadable(refused) ? FORM_THAT_WORKS : refused.hint());
            return Optional.empty();
        }
        PartialDate date = ((Reading.Read) reading).date();
        if (date instanceof PartialDate.Day day) {
            return Optional.of(day.first());
        }
        report(UNREADABLE_DATE, at, "“" + date.words() + "” is not a single day", FORM_THAT_WORKS);
        return Optional.empty();
    }

    private static boolean isUnreadable(Reading reading) {
        return reading instanceof Reading.Refused refused && refused.rule() == UNREADABLE_DATE;
    }

    private Optional<When> period(LocalDate date, Times times, Location at) {
        Optional<ZonedDateTime> start = inLondon(date, times.start(), at);
        Optional<ZonedDateTime> end = inLondon(date, times.end(), at);
        return start.isEmpty() || end.isEmpty()
                ? Optional.empty()
                : Optional.of(new When.OnDays(List.of(new Occurrence.Timed(start.get(), end.get())), false));
    }

    private Optional<ZonedDateTime> inLondon(LocalDate date, LocalTime time, Location at) {
        LocalDateTime local = date.atTime(time);
        ZoneOffsetTransition change = London.ZONE.getRules().getTransition(local);
        if (change == null) {
            return Optional.of(local.atZone(London.ZONE));
        }
        reportChange(date, time, change, at);
        return Optional.empty();
    }

    private void reportChange(LocalDate date, LocalTime time, ZoneOffsetTransition change, Location at) {
        LocalTime before = change.getDateTimeBefore().toLocalTime();
        LocalTime after = change.getDateTimeAfter().toLocalTime();
        String what = change.isGap()
                ? "does not exist in London, where the clocks go forward from %s to %s"
                : "comes twice in London, where the clocks go back from %s to %s";
        report(
                NONEXISTENT_TIME,
                at,
                "%s on %s ".formatted(Times.words(time), new PartialDate.Day(date).words())
                        + what.formatted(Times.words(before), Times.words(after)),
                "choose a time before %s, or %s and later"
                        .formatted(
                                Times.words(change.isGap() ? before : after),
                                Times.words(change.isGap() ? after : before)));
    }

    private void report(Rule rule, Location at, String message, String hint) {
        findings.add(Finding.of(rule, at, message).hint(hint));
    }
}
