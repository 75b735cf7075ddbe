package org.leadershipcatalogue.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.DateReader.Reading;
import org.leadershipcatalogue.model.PartialDate.Term.Season;

/** A school term: {@code spring term 2024}, or by its academic year, {@code spring term 2023–24}. */
final class TermInWords {

    private static final Pattern FORM =
            Pattern.compile("(autumn|spring|summer) term,? ([12]\\d{3})(.*)", Pattern.CASE_INSENSITIVE);

    private TermInWords() {}

    static Optional<Reading> read(String words) {
        Matcher matcher = FORM.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Season season = Season.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        int year = Integer.parseInt(matcher.group(2));
        return matcher.group(3).isEmpty()
                ? Optional.of(new Reading.Read(new PartialDate.Term(season, year)))
                : TwoNumbers.academicYear(matcher.group(2) + matcher.group(3))
                        .map(reading -> inAcademicYear(season, reading));
    }

    private static Reading inAcademicYear(Season season, Reading reading) {
        if (!(reading instanceof Reading.Read read)) {
            return reading;
        }
        int first = read.date().first().getYear();
        return new Reading.Read(new PartialDate.Term(season, season == Season.AUTUMN ? first : first + 1));
    }
}
