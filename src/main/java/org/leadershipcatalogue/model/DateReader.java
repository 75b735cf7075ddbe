package org.leadershipcatalogue.model;

import static org.leadershipcatalogue.diagnostic.Rule.IMPOSSIBLE_DATE;
import static org.leadershipcatalogue.diagnostic.Rule.UNREADABLE_DATE;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadershipcatalogue.diagnostic.Rule;

/**
 * Reads a date from an author's words, or refuses it; it never guesses.
 *
 * <p>{@code Thursday 28th September 2023} is a day, {@code Sept 2023} a month, {@code spring term 2024} a term, {@code
 * 2010–11} an academic year. Each form is one line of {@link #FORMS}: it leaves alone what is not its own, and reads or refuses what is.
 */
public final class DateReader {

    private static final List<Function<String, Optional<Reading>>> FORMS = List.of(
            DateInWords::read,
            IsoDay::read,
            NumericDay::read,
            TermInWords::read,
            YearAlone::read,
            TwoNumbers::read,
            Unfinished::read);

    /** The way out where nothing better can be said. */
    public static final String FORMS_THAT_WORK =
            "write it like this: 28 September 2023, September 2023, 2023 or 2022–23";

    private DateReader() {}

    /** What became of an author's words. */
    public sealed interface Reading {

        /** A date, in the precision it was given. */
        record Read(PartialDate date) implements Reading {}

        /** No date: the rule that was broken, what was found, and the way out. */
        record Refused(Rule rule, String message, String hint) implements Reading {}
    }

    public static Reading read(String words) {
        String single = Spacing.single(words);
        return WithWeekday.read(single, DateReader::firstForm).orElseGet(() -> unreadable(single));
    }

    private static Optional<Reading> firstForm(String words) {
        return FORMS.stream()
                .map(form -> form.apply(words))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The day of a month, if the month has it. */
    static Reading day(String words, YearMonth month, int day) {
        return month.isValidDay(day)
                ? new Reading.Read(new PartialDate.Day(month.atDay(day)))
                : new Reading.Refused(
                        IMPOSSIBLE_DATE,
                        "“%s” does not exist: the last day of that month is %s"
                                .formatted(words, new PartialDate.Day(month.atEndOfMonth()).words()),
                        "correct the day or the month");
    }

    private static Reading unreadable(String words) {
        String message = words.isEmpty() ? "there is no date" : cannotBeRead(words);
        return new Reading.Refused(UNREADABLE_DATE, message, FORMS_THAT_WORK);
    }

    static String cannotBeRead(String words) {
        return "“" + words + "” cannot be read as a date";
    }
}
