package org.leadershipcatalogue.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.DateReader.Reading;

/** A calendar year in four digits, from 1000 to 2999. */
final class YearAlone {

    private static final Pattern FORM = Pattern.compile("[12]\\d{3}");

    private YearAlone() {}

    static Optional<Reading> read(String words) {
        return number(words).map(PartialDate.WholeYear::new).map(Reading.Read::new);
    }

    static Optional<Integer> number(String word) {
        return FORM.matcher(word).matches() ? Optional.of(Integer.valueOf(word)) : Optional.empty();
    }
}
