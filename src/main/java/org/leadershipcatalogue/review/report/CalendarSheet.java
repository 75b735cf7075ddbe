package org.leadershipcatalogue.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leadershipcatalogue.diagnostic.Counted;
import org.leadershipcatalogue.html.Markup;
import org.leadershipcatalogue.review.CalendarChange;
import org.leadershipcatalogue.review.CalendarChange.Kind;

/** What those who have subscribed to a calendar will see: what moves and vanishes first. */
final class CalendarSheet {

    static final String FILE = "calendars.html";

    private static final List<Kind> ORDER = List.of(Kind.VANISHES, Kind.MOVES, Kind.CHANGES, Kind.APPEARS);

    private CalendarSheet() {}

    static Sheet of(List<CalendarChange> changes) {
        List<Markup> content = new ArrayList<>();
        content.add(Parts.paragraph(
                changes.isEmpty()
                        ? "Nothing changes for those who have subscribed to a calendar."
                        : "People who have subscribed to a calendar see these changes without visiting the site. Times"
                                + " are London times."));
        for (Kind kind : ORDER) {
            List<CalendarChange> some =
                    changes.stream().filter(change -> change.kind() == kind).toList();
            if (!some.isEmpty()) {
                content.add(
                        Parts.heading(heading(kind, some.size()), kind.name().toLowerCase(Locale.ROOT)));
                content.add(Parts.list(some, CalendarSheet::item));
            }
        }
        return new Sheet(FILE, "Calendars", content);
    }

    static String heading(Kind kind, int number) {
        String events = Counted.of(number, "event");
        String verb = switch (kind) {
            case MOVES -> number == 1 ? "moves" : "move";
            case CHANGES -> number == 1 ? "has other words" : "have other words";
            case VANISHES -> number == 1 ? "vanishes" : "vanish";
            case APPEARS -> number == 1 ? "appears" : "appear";
        };
        return events + " " + verb;
    }

    static Markup item(CalendarChange change) {
        Markup calendars = Markup.of("span").with("class", "quiet").text("In ");
        for (int i = 0; i < change.calendars().size(); i++) {
            calendars
                    .text(i == 0 ? "" : ", ")
                    .add(Markup.of("code", change.calendars().get(i)));
        }
        return Markup.of("div")
                .add(
                        Markup.of("strong", change.summary()),
                        Markup.of("div").add(Changed.fromTo(change.before(), change.after())),
                        calendars);
    }
}
