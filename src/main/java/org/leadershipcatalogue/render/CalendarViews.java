package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.model.Calendars;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.SiteAddress;

/** Makes the links to the calendars there are: of an entry, of an audience or a region, of the whole site. */
final class CalendarViews {

    private final SiteConfig config;
    private final Calendars calendars;
    private final Hrefs hrefs;

    CalendarViews(SiteConfig config, Calendars calendars, Hrefs hrefs) {
        this.config = config;
        this.calendars = calendars;
        this.hrefs = hrefs;
    }

    /** The calendar of an entry's own dates, or of all that is for an audience or in a region. */
    Optional<CalendarView> of(Entry entry) {
        String calendar = SiteAddress.calendarOf(entry.address());
        return calendars.exists(calendar) ? Optional.of(view(what(entry), calendar)) : Optional.empty();
    }

    /** The calendar of the whole site. */
    CalendarView ofSite() {
        return view("all dates of the catalogue", SiteAddress.calendarOf("/"));
    }

    /** All calendars but those of single sessions, those of entries that take place last. */
    CalendarsView all(Catalogue catalogue) {
        List<CalendarsView.Group> groups = Stream.of(
                        group(catalogue, "By audience", EntryType.AUDIENCE),
                        group(catalogue, "By region", EntryType.REGION),
                        group(catalogue, "Programmes", EntryType.PROGRAMME),
                        group(catalogue, "Initiatives", EntryType.INITIATIVE),
                        group(catalogue, "Events", EntryType.EVENT))
                .filter(group -> !group.calendars().isEmpty())
                .toList();
        return new CalendarsView(ofSite(), groups);
    }

    private CalendarsView.Group group(Catalogue catalogue, String heading, EntryType type) {
        List<CalendarsView.Item> items = catalogue.ofType(type).stream()
                .flatMap(entry -> of(entry)
                        .map(calendar -> new CalendarsView.Item(
                                PageView.Link.to(entry.title(), hrefs.of(entry.address())), calendar))
                        .stream())
                .toList();
        return new CalendarsView.Group("_calendars-" + type.id(), heading, items);
    }

    /** The address of a calendar file as pages write it; empty when there is no such file. */
    String file(String calendar) {
        return calendars.exists(calendar) ? hrefs.of(calendar) : "";
    }

    private CalendarView view(String what, String calendar) {
        String scheme = config.host().getScheme();
        return new CalendarView(
                what, hrefs.of(calendar), "webcal" + hrefs.absolute(calendar).substring(scheme.length()));
    }

    private static String what(Entry entry) {
        return switch (entry.type()) {
            case AUDIENCE -> "all dates for " + inSentence(entry.title());
            case REGION -> "all dates in this region";
            case EVENT -> "the dates of this event";
            default -> "all dates of this " + inSentence(entry.type().label());
        };
    }

    /** A title within a sentence; an abbreviation such as “NPQH” keeps its capitals. */
    private static String inSentence(String title) {
        boolean isWord = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return isWord ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }
}
