package org.leadershipcatalogue.model;

import static org.leadershipcatalogue.diagnostic.Rule.WEEKDAY_CONTRADICTS_DATE;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.DateReader.Reading;

/** A weekday before a day in any form, {@code Thursday 28/09/2023}; it is proved. */
final class WithWeekday {

    private static final Pattern FORM =
            Pattern.compile("(" + CalendarNames.anyWeekday() + ")(?: |, ?)(.+)", Pattern.CASE_INSENSITIVE);

    private WithWeekday() {}

    /** What the forms make of the words after the weekday; a weekday before a month or a year means nothing. */
    static Optional<Reading> read(String words, Function<String, Optional<Reading>> forms) {
        Matcher matcher = FORM.matcher(words);
        if (!matcher.matches()) {
            return forms.apply(words);
        }
        Optional<Reading> reading = forms.apply(matcher.group(2));
        if (reading.isPresent() && reading.get() instanceof Reading.Read read) {
            return read.date() instanceof PartialDate.Day day
                    ? CalendarNames.weekday(matcher.group(1)).map(weekday -> proved(weekday, read, day, words))
                    : Optional.empty();
        }
        return reading;
    }

    private static Reading proved(DayOfWeek written, Reading reading, PartialDate.Day day, String words) {
        DayOfWeek real = day.first().getDayOfWeek();
        String name = CalendarNames.word(real);
        return written == real
                ? reading
                : new Reading.Refused(
                        WEEKDAY_CONTRADICTS_DATE,
                        "“%s” contradicts itself: %s is a %s".formatted(words, day.words(), name),
                        "write %s %s, or correct the date".formatted(name, day.words()));
    }
}
