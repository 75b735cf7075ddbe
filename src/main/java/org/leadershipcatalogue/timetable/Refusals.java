package org.leadershipcatalogue.timetable;

import static org.leadershipcatalogue.diagnostic.Rule.UNREADABLE_DATE;

import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.DateReader;
import org.leadershipcatalogue.model.DateReader.Reading;

/** Words of a cell that are not taken: reported at their place, and nothing read. */
final class Refusals {

    /** The way out where nothing better can be said. */
    static final String FORM_THAT_WORKS = "write it like this: Thursday 28 September 2023, 14.00–16.30";

    private final Findings findings;

    Refusals(Findings findings) {
        this.findings = findings;
    }

    <T> Optional<T> refuse(Rule rule, Piece piece, String message, String hint) {
        findings.add(Finding.of(rule, piece.at(), message).hint(hint));
        return Optional.empty();
    }

    /** A date that the catalogue's dates do not know; a row may have more forms than a field. */
    <T> Optional<T> refuse(Reading.Refused refused, Piece piece) {
        boolean isGeneral = refused.hint().equals(DateReader.FORMS_THAT_WORK);
        return refuse(refused.rule(), piece, refused.message(), isGeneral ? FORM_THAT_WORKS : refused.hint());
    }

    <T> Optional<T> unreadableDate(Piece piece, String why, String hint) {
        return refuse(UNREADABLE_DATE, piece, "“" + piece.words() + "” " + why, hint);
    }
}
