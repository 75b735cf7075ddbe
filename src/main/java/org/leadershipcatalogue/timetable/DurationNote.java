package org.leadershipcatalogue.timetable;

import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.timetable.Length.Unit;
import org.leadershipcatalogue.timetable.StatedLength.Share;

/** How long a row says that it lasts: {@code 3½ hours}, {@code 90 minutes each}, {@code 2 days}. */
record DurationNote(Piece piece, StatedLength stated) {

    /** The duration, if the words are one. */
    static Optional<DurationNote> of(Piece words) {
        return StatedLength.of(words.words()).map(stated -> new DurationNote(words, stated));
    }

    /** How long it lasts instead, in words, if the times or the days say otherwise; days without times say no hours. */
    Optional<String> contradiction(List<Occurrence> occurrences) {
        Unit unit = stated.length().unit();
        return Length.of(unit, occurrences).flatMap(all -> contradiction(all, lengths(unit, occurrences)));
    }

    private static List<Length> lengths(Unit unit, List<Occurrence> occurrences) {
        return occurrences.stream()
                .flatMap(occurrence -> Length.of(unit, List.of(occurrence)).stream())
                .distinct()
                .toList();
    }

    /** Hours may be told of each stretch or of all, days are told of all. */
    private Optional<String> contradiction(Length all, List<Length> lengths) {
        boolean isEach = lengths.equals(List.of(stated.length()));
        boolean isAll = all.equals(stated.length());
        boolean ofAllOnly = stated.share() == Share.ALL || (all.unit() == Unit.DAYS && stated.share() != Share.EACH);
        boolean isTrue = stated.share() == Share.EACH ? isEach : isAll || (isEach && !ofAllOnly);
        return isTrue ? Optional.empty() : Optional.of(words(all, lengths));
    }

    private static String words(Length all, List<Length> lengths) {
        boolean isOne = lengths.equals(List.of(all));
        if (all.unit() == Unit.DAYS || isOne) {
            return all.words();
        }
        return (lengths.size() == 1 ? lengths.get(0).words() + " each, " : "") + all.words() + " in all";
    }
}
