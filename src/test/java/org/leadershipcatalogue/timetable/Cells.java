package org.leadershipcatalogue.timetable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.TableCell;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.When;

/** Cells of the first line of a file {@code when}, and what is read from them in the notation of the tests' tables. */
final class Cells {

    private Cells() {}

    static TableCell cell(String words) {
        return new TableCell(words, words, "", Location.startOf("when"));
    }

    static Piece piece(String words) {
        return Piece.of(cell(words));
    }

    static Optional<When> when(String words, Findings findings) {
        return new WhenReader(new Refusals(findings), new KnownWhens()).read(cell(words));
    }

    static When when(String words) {
        Findings findings = new Findings();
        return when(words, findings).orElseThrow(() -> new AssertionError(words + "\n" + printed(findings)));
    }

    static String printed(Findings findings) {
        return findings.sorted().stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }

    /** {@code 2023-09-28}, {@code 2023-09-28T14:00 to 2023-09-28T16:30; …}, {@code 2024-03 tbc}, {@code to be confirmed}. */
    static String words(When when) {
        if (when instanceof When.Unknown) {
            return "to be confirmed";
        }
        String known = when instanceof When.Roughly roughly ? roughly.date().iso() : words(when.occurrences());
        return known + (when.isToBeConfirmed() ? " tbc" : "");
    }

    private static String words(List<Occurrence> occurrences) {
        return occurrences.stream().map(Cells::words).collect(Collectors.joining("; "));
    }

    private static String words(Occurrence occurrence) {
        if (occurrence instanceof Occurrence.Timed timed) {
            return timed.startDate().toLocalDateTime() + " to "
                    + timed.endDate().toLocalDateTime();
        }
        String first = occurrence.firstDay().toString();
        String last = occurrence.lastDay().toString();
        return first.equals(last) ? first : first + " to " + last;
    }
}
