package org.leadershipcatalogue.model;

import static org.leadershipcatalogue.diagnostic.Rule.IMPOSSIBLE_DATE;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.DateReader.Reading;

/** A day in the extended form of ISO 8601: {@code 2023-09-28}. */
final class IsoDay {

    private static final Pattern FORM = Pattern.compile("([12]\\d{3}) ?[-‐‑] ?(\\d{2}) ?[-‐‑] ?(\\d{2})");

    private IsoDay() {}

    static Optional<Reading> read(String words) {
        Matcher matcher = FORM.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(matcher.group(2));
        if (month < 1 || month > 12) {
            return Optional.of(noSuchMonth(words, matcher.group(2)));
        }
        YearMonth monthOfYear = YearMonth.of(Integer.parseInt(matcher.group(1)), month);
        return Optional.of(DateReader.day(words, monthOfYear, Integer.parseInt(matcher.group(3))));
    }

    private static Reading noSuchMonth(String words, String month) {
        return new Reading.Refused(
                IMPOSSIBLE_DATE,
                "“%s” does not exist: there is no month %s".formatted(words, month),
                "write the year, the month from 01 to 12 and the day: 2023-09-28");
    }
}
