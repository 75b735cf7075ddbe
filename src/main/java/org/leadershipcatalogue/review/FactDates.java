package org.leadershipcatalogue.review;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.PartialDate;

/** The dates of {@code catalogue.json} in words: moments in London time, months and terms as they were given. */
final class FactDates {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu HH:mm", Locale.UK);

    private FactDates() {}

    /** A date in words, if it is one; days of sessions are told with their weekdays. */
    static Optional<String> words(String iso, boolean isOfSession) {
        boolean mayBeDate = iso.length() >= 7 && iso.length() <= 40 && Character.isDigit(iso.charAt(0));
        return mayBeDate
                ? parsed(iso, OffsetDateTime::parse)
                        .map(moment -> MOMENT.format(inLondon(moment)))
                        .or(() -> parsed(iso, LocalDate::parse)
                                .map(PartialDate.Day::new)
                                .map(day -> isOfSession ? day.withWeekday() : day.words()))
                        .or(() -> parsed(iso, YearMonth::parse).map(month -> new PartialDate.WholeMonth(month).words()))
                        .or(() -> span(iso))
                : Optional.empty();
    }

    /** How long something takes, of two moments or two days. */
    static Optional<Duration> length(@Nullable Object start, @Nullable Object end) {
        Optional<ZonedDateTime> from = moment(start);
        return from.flatMap(
                begins -> moment(end).map(ends -> Duration.between(begins.toLocalDateTime(), ends.toLocalDateTime())));
    }

    private static Optional<ZonedDateTime> moment(@Nullable Object iso) {
        String text = PublishedEntry.text(iso);
        return parsed(text, OffsetDateTime::parse)
                .map(FactDates::inLondon)
                .or(() -> parsed(text, LocalDate::parse).map(day -> day.atStartOfDay(London.ZONE)));
    }

    private static ZonedDateTime inLondon(OffsetDateTime moment) {
        return moment.atZoneSameInstant(London.ZONE);
    }

    private static Optional<String> span(String iso) {
        String[] ends = iso.split("/", 2);
        if (ends.length < 2) {
            return Optional.empty();
        }
        return parsed(ends[0], YearMonth::parse)
                .flatMap(first -> parsed(ends[1], YearMonth::parse).flatMap(last -> span(iso, first.getYear())));
    }

    private static Optional<String> span(String iso, int year) {
        PartialDate academic = new PartialDate.AcademicYear(year);
        if (academic.iso().equals(iso)) {
            return Optional.of(academic.words());
        }
        for (PartialDate.Term.Season season : PartialDate.Term.Season.values()) {
            PartialDate term = new PartialDate.Term(season, year);
            if (term.iso().equals(iso)) {
                return Optional.of(term.words());
            }
        }
        return Optional.empty();
    }

    private static <T extends TemporalAccessor> Optional<T> parsed(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
