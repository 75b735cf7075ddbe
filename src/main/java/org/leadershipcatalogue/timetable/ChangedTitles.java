package org.leadershipcatalogue.timetable;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.leadershipcatalogue.diagnostic.Rule.CHANGED_SESSION_TITLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.TableCell;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Slug;
import org.leadershipcatalogue.model.Spacing;

/**
 * Finds sessions without an id of their own that had another id before: an earlier version of the page has a row with
 * the same When whose id is gone. Where there are several, nobody can say which of them it was.
 */
final class ChangedTitles {

    /** Compares the sessions of a page with its earlier versions, oldest first: the first id is the one to keep. */
    List<Finding> of(ConvertedPage page, List<Session> sessions, List<EarlierPage> oldestFirst) {
        List<Row> rows = rows(page, sessions);
        Map<String, EarlierRow> before = new HashMap<>();
        for (EarlierPage version : oldestFirst) {
            compare(rows, EarlierRows.of(version)).forEach(before::putIfAbsent);
        }
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(before.get(row.session().id()))
                        .filter(old -> !page.ids().contains(old.id()))
                        .map(old -> finding(row, old))
                        .stream())
                .toList();
    }

    /** A session of today with the words of its When cell. */
    private record Row(Session session, TableCell activity, String when) {

        boolean mayBeAnother() {
            return !session.hasOwnId() && !session.occurrences().isEmpty();
        }
    }

    private static List<Row> rows(ConvertedPage page, List<Session> sessions) {
        Map<Location, List<TableCell>> byCell = new HashMap<>();
        page.timetables()
                .forEach(table -> table.rows().forEach(row -> row.forEach(cell -> byCell.put(cell.at(), row))));
        List<Row> rows = new ArrayList<>();
        for (Session session : sessions) {
            List<TableCell> cells = byCell.getOrDefault(session.at().when(), List.of());
            cells.stream()
                    .filter(cell -> cell.at().equals(session.at().when()))
                    .findFirst()
                    .ifPresent(
                            when -> rows.add(new Row(session, activity(session, cells), Spacing.single(when.text()))));
        }
        return rows;
    }

    private static TableCell activity(Session session, List<TableCell> cells) {
        return cells.stream()
                .filter(cell -> cell.text().strip().equals(session.activity()))
                .findFirst()
                .orElse(cells.get(0));
    }

    /** The row an earlier version has in the place of a session, by the session's id today. */
    private static Map<String, EarlierRow> compare(List<Row> rows, List<EarlierRow> earlier) {
        Set<String> idsNow = rows.stream().map(row -> row.session().id()).collect(toSet());
        Set<String> idsThen = earlier.stream().map(EarlierRow::id).collect(toSet());
        Map<String, List<EarlierRow>> gone =
                earlier.stream().filter(row -> !idsNow.contains(row.id())).collect(groupingBy(EarlierRow::when));
        Map<String, List<Row>> come = rows.stream()
                .filter(row -> !idsThen.contains(row.session().id()))
                .collect(groupingBy(Row::when));
        Map<String, EarlierRow> before = new HashMap<>();
        come.forEach((when, news) -> {
            List<EarlierRow> olds = gone.getOrDefault(when, List.of());
            if (news.size() == 1
                    && news.get(0).mayBeAnother()
                    && olds.size() == 1
                    && Slug.isSlug(olds.get(0).id())) {
                before.put(news.get(0).session().id(), olds.get(0));
            }
        });
        return before;
    }

    private static Finding finding(Row row, EarlierRow before) {
        String id = row.session().id();
        String what = before.hasOwnId()
                ? "this session had the id “%s” of its own".formatted(before.id())
                : "this session was called “%s”, with the id “%s”".formatted(before.title(), before.id());
        return Finding.of(
                        CHANGED_SESSION_TITLE,
                        row.activity().at(),
                        what + "; its id is now “%s”, so calendars take it for another session".formatted(id))
                .hint("begin the cell with [[%s]] to keep the id; if it is another session, with [[%s]]"
                        .formatted(before.id(), id))
                .target(before.id());
    }
}
