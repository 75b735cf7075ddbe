package org.leadershipcatalogue.render.structured;

import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.When;

/**
 * Dates and times as schema.org takes them: ISO 8601, in the precision that is known. {@code October 2006} is {@code
 * 2006-10}, a whole day is a date, a time has its offset; what has no form there is left unsaid rather than made up.
 */
final class IsoDates {

    private IsoDates() {}

    static Optional<String> of(PartialDate date) {
        boolean isDate = date instanceof PartialDate.Day
                || date instanceof PartialDate.WholeMonth
                || date instanceof PartialDate.WholeYear;
        return isDate ? Optional.of(date.iso()) : Optional.empty();
    }

    static Optional<String> start(When when) {
        if (when instanceof When.Roughly roughly) {
            return of(roughly.date());
        }
        return when.occurrences().stream().findFirst().map(Occurrence::isoStart);
    }

    /** The end of the last occurrence; of what is only roughly known, nothing. */
    static Optional<String> end(When when) {
        List<Occurrence> occurrences = when.occurrences();
        return occurrences.isEmpty()
                ? Optional.empty()
                : Optional.of(occurrences.get(occurrences.size() - 1).isoEnd());
    }
}
