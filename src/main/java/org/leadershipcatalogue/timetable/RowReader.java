package org.leadershipcatalogue.timetable;

import static org.leadershipcatalogue.diagnostic.Rule.DUPLICATE_ID;
import static org.leadershipcatalogue.diagnostic.Rule.DUPLICATE_SESSION;
import static org.leadershipcatalogue.diagnostic.Rule.EMPTY_ACTIVITY;
import static org.leadershipcatalogue.diagnostic.Rule.INCOMPLETE_ROW;
import static org.leadershipcatalogue.diagnostic.Rule.MALFORMED_VALUE;

import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.TableCell;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Session.Where;
import org.leadershipcatalogue.model.Slug;
import org.leadershipcatalogue.model.Spacing;
import org.leadershipcatalogue.model.When;
import org.leadershipcatalogue.timetable.StatusReader.Outcome;

/** Reads one row of a timetable as a session; every mistake of the row is reported, not only the first. */
final class RowReader {

    private static final String OWN_ID = "begin the cell with an id of its own, for example [[launch-event]]";

    private static final String FOOTNOTE = "class=\"footnote";

    private final Findings findings;
    private final PlaceIndex places;
    private final WhenReader whenReader;
    private final StatusReader statusReader;
    private final SpeakersReader speakersReader = new SpeakersReader();

    RowReader(Findings findings, PlaceIndex places, KnownWhens whens) {
        this.findings = findings;
        this.places = places;
        Refusals refusals = new Refusals(findings);
        this.whenReader = new WhenReader(refusals, whens);
        this.statusReader = new StatusReader(refusals, whenReader);
    }

    /** The session, unless the row has a mistake; its id is added to those the page has taken. */
    Optional<Session> read(List<TableCell> row, Columns columns, Location table, TakenIds taken) {
        Location at = row.stream().findFirst().map(TableCell::at).orElse(table);
        if (row.size() != columns.headings().size()) {
            report(
                    INCOMPLETE_ROW,
                    at,
                    "cells in the row: %s; columns of the timetable: %s"
                            .formatted(row.size(), columns.headings().size()),
                    "give the row one cell for each column; a cell may be empty");
            return Optional.empty();
        }
        columns.inWords(row).forEach(this::refuseFootnote);
        TableCell activity = columns.activity(row);
        Optional<String> id = id(activity, taken);
        Optional<Outcome> outcome = whenReader.read(columns.when(row)).flatMap(when -> outcome(row, columns, when));
        return outcome.flatMap(known -> id.map(given -> new Session(
                given,
                !activity.id().isEmpty(),
                activity.text().strip(),
                known.when(),
                known.status(),
                columns.where(row).map(this::where).orElse(Where.NOT_SAID),
                speakersReader.read(columns.speakers(row)),
                columns.details(row),
                columns.cells(row, at))));
    }

    /** A cell that is read as words loses its footnote's mark, and the note would lead back to nowhere. */
    private void refuseFootnote(TableCell cell) {
        if (cell.html().contains(FOOTNOTE)) {
            report(
                    MALFORMED_VALUE,
                    cell.at(),
                    "a footnote cannot stand in this column of a timetable",
                    "put it in another column, such as Key questions, or in the text");
        }
    }

    private Optional<Outcome> outcome(List<TableCell> row, Columns columns, When planned) {
        return columns.status(row)
                .map(status -> statusReader.read(Piece.of(status), planned))
                .orElseGet(() -> Optional.of(new Outcome(Session.Status.AS_PLANNED, planned)));
    }

    private Optional<String> id(TableCell activity, TakenIds taken) {
        String words = Spacing.single(activity.text());
        if (words.isEmpty()) {
            report(EMPTY_ACTIVITY, activity.at(), "the row does not say what takes place", "write its activity");
            return Optional.empty();
        }
        String id = activity.id().isEmpty() ? Slug.from(words) : activity.id();
        if (!Slug.isSlug(id)) {
            reportUnsuitable(activity, words);
            return Optional.empty();
        }
        Optional<Location> first = taken.take(id, activity.at());
        if (first.isPresent()) {
            reportDuplicate(activity, id, first.get());
            return Optional.empty();
        }
        if (activity.id().isEmpty() && taken.isInText(id)) {
            reportInText(activity, id);
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private void reportUnsuitable(TableCell activity, String words) {
        if (activity.id().isEmpty()) {
            report(MALFORMED_VALUE, activity.at(), "no id can be made from “" + words + "”", OWN_ID);
            return;
        }
        String near = Slug.from(activity.id());
        report(
                MALFORMED_VALUE,
                activity.at(),
                "the id “%s” is not lower-case words joined by hyphens".formatted(activity.id()),
                near.isEmpty() ? OWN_ID : "write [[" + near + "]]");
    }

    private void reportDuplicate(TableCell activity, String id, Location first) {
        findings.add(Finding.of(
                        DUPLICATE_SESSION,
                        activity.at(),
                        "the id “%s” belongs to the session at %s already".formatted(id, first))
                .hint("begin the cell with an id of its own, for example [[" + id + "-2]]")
                .target(id));
    }

    private void reportInText(TableCell activity, String id) {
        findings.add(Finding.of(
                        DUPLICATE_ID,
                        activity.at(),
                        "the session would have the id “%s”, which another place of this page has".formatted(id))
                .hint("begin the cell with an id of its own, for example [[" + id + "-session]]")
                .target(id));
    }

    private Where where(TableCell cell) {
        return new Where(cell.text().strip(), places.find(cell.text()));
    }

    private void report(Rule rule, Location at, String message, String hint) {
        findings.add(Finding.of(rule, at, message).hint(hint));
    }
}
