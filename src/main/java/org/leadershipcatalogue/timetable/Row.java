package org.leadershipcatalogue.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Programme;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.Timetable;

/**
 * A session with whose it is.
 *
 * @param table the name of its timetable, which no other timetable has
 */
record Row(Entry entry, String table, Session session) {

    /** The rows of all timetables, in the order of files and lines. */
    static List<Row> of(Catalogue catalogue) {
        List<Row> rows = new ArrayList<>();
        catalogue.entries().forEach(entry -> rows.addAll(of(catalogue, entry)));
        rows.sort(Comparator.comparing(Row::at));
        return rows;
    }

    private static List<Row> of(Catalogue catalogue, Entry entry) {
        List<Row> rows = new ArrayList<>();
        List<Timetable> timetables = catalogue.timetables(entry.id());
        for (int number = 0; number < timetables.size(); number++) {
            String table = entry.source() + "#" + number;
            timetables.get(number).sessions().forEach(session -> rows.add(new Row(entry, table, session)));
        }
        return rows;
    }

    boolean isOfProgramme() {
        return entry instanceof Programme;
    }

    Location at() {
        return session.at().row();
    }

    /** The activity in quotation marks. */
    String name() {
        return "“" + session.activity() + "”";
    }
}
