package org.leadershipcatalogue.model;

import static org.leadershipcatalogue.diagnostic.Rule.UNREADABLE_DATE;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.DateReader.Reading;

/** Dates that are refused with what to write: no year, two figures of it, the month first, a season for a term. */
final class Unfinished {

    private static final String DAY_AND_MONTH = "(?:\\d{1,2}(?: ?(?:st|nd|rd|th))? )?" + CalendarNames.anyMonth();
    private static final Pattern WITHOUT_YEAR = pattern("(" + DAY_AND_MONTH + "|(?:autumn|spring|summer) term)");
    private static final Pattern WITH_SHORT_YEAR =
            pattern("(" + DAY_AND_MONTH + " |\\d{1,2} ?/ ?\\d{1,2} ?/ ?|(?:autumn|spring|summer) term )(\\d\\d)");
    private static final Pattern SEASON = pattern("(autumn|spring|summer) ([12]\\d{3})");

    private static final Pattern MONTH_FIRST =
            pattern("(" + CalendarNames.anyMonth() + ") (\\d{1,2})(?:st|nd|rd|th)?,? ([12]\\d{3})");

    /** A two-figure year from here on is offered as one of the last century. */
    private static final int LAST_CENTURY = 70;

    private Unfinished() {}

    static Optional<Reading> read(String words) {
        return withoutYear(words)
                .or(() -> withShortYear(words))
                .or(() -> season(words))
                .or(() -> monthFirst(words))
                .map(Reading.class::cast);
    }

    private static Optional<Reading.Refused> withoutYear(String words) {
        Matcher matcher = WITHOUT_YEAR.matcher(words);
        return matcher.matches()
                ? Optional.of(refused(words, "has no year", "add it, for example", words + " 2024"))
                : Optional.empty();
    }

    private static Optional<Reading.Refused> withShortYear(String words) {
        Matcher matcher = WITH_SHORT_YEAR.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String year = matcher.group(2);
        String whole = matcher.group(1) + (Integer.parseInt(year) < LAST_CENTURY ? "20" : "19") + year;
        return Optional.of(refused(words, "gives only two figures of its year", "write all four:", whole));
    }

    private static Optional<Reading.Refused> season(String words) {
        Matcher matcher = SEASON.matcher(words);
        return matcher.matches()
                ? Optional.of(refused(
                        words,
                        "may be the season or the school term",
                        "write the months, or",
                        matcher.group(1) + " term " + matcher.group(2)))
                : Optional.empty();
    }

    private static Optional<Reading.Refused> monthFirst(String words) {
        Matcher matcher = MONTH_FIRST.matcher(words);
        return matcher.matches()
                ? Optional.of(refused(
                        words,
                        "has its month before its day",
                        "write",
                        matcher.group(2) + " " + matcher.group(1) + " " + matcher.group(3)))
                : Optional.empty();
    }

    /** Nothing is offered that would be refused in its turn. */
    private static Reading.Refused refused(String words, String why, String offer, String offered) {
        boolean isReadable = DateReader.read(offered) instanceof Reading.Read;
        return new Reading.Refused(
                UNREADABLE_DATE,
                "“%s” %s".formatted(words, why),
                isReadable ? offer + " " + offered : DateReader.FORMS_THAT_WORK);
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }
}
