package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Optional;

/**
 * What a template is given of its page, as {@code page}: finished, so that templates look nothing up.
 *
 * @param type the type of entry, or list, home, error404, redirect
 * @param label the type in visitors' words, or empty
 * @param tone the type whose colour the page takes, or empty
 * @param title the words of the h1
 * @param summary one sentence, or empty
 * @param address the page's own address with the base path
 * @param head what browsers and search engines are told
 * @param isDraft whether visitors do not see the page yet
 * @param trail the pages above it, from the home page down
 * @param facts what decides whether the entry is for the visitor
 * @param state where it stands in time, and the next step
 * @param contents the headings of a long page
 * @param parts the body in order
 * @param calendar the calendar of the page's dates, unless a timetable leads to it
 * @param calendars all calendars of the site, on the page that lists them
 * @param projects the local projects of an initiative
 * @param events what takes place, on the list of events and the pages that choose from it
 * @param list the entries of a list, on its pages
 * @param groups other entries, under headings
 * @param home what the home page shows beside its words
 * @param shelves the main lists, on the home page and the page for lost visitors
 * @param ways the other ways into the catalogue, on the same pages
 * @param source which document the entry is taken from, or empty
 * @param editHref where the source can be edited
 */
public record PageView(
        String type,
        String label,
        String tone,
        String title,
        String summary,
        String address,
        Head head,
        boolean isDraft,
        List<Link> trail,
        List<Fact> facts,
        Optional<StateView> state,
        List<Link> contents,
        List<Part> parts,
        Optional<CalendarView> calendar,
        Optional<CalendarsView> calendars,
        Optional<ProjectsView> projects,
        Optional<EventsView> events,
        Optional<ListView> list,
        List<Group> groups,
        Optional<HomeView> home,
        List<Shelf> shelves,
        List<Way> ways,
        String source,
        Optional<String> editHref) {

    /**
     * What stands in the head of the page.
     *
     * @param title the words of the title element
     * @param description one sentence, or empty
     * @param canonical the page's absolute URL
     * @param isIndexed whether search engines may list it
     * @param structuredData what it says, for search engines that list it: JSON-LD, safe inside a script element
     */
    public record Head(
            String title, String description, String canonical, boolean isIndexed, Optional<Html> structuredData) {}

    /** Words that lead somewhere; without an address they are only words. {@code count} is -1 where nothing is counted. */
    public record Link(String text, String href, boolean isCurrent, int count) {

        static final int UNCOUNTED = -1;

        static Link to(String text, String href) {
            return new Link(text, href, false, UNCOUNTED);
        }

        static Link words(String text) {
            return to(text, "");
        }
    }

    /** One of the facts at the top of a page: {@code For: headteachers}. */
    public record Fact(String name, String label, List<Link> values) {}

    /** A stretch of the body; one with a timetable, figures or documents shows those instead of its HTML. */
    public record Part(
            Html html,
            Optional<TimetableView> timetable,
            Optional<FiguresView> figures,
            Optional<DocumentsView> documents) {

        static Part of(Html html) {
            return new Part(html, Optional.empty(), Optional.empty(), Optional.empty());
        }

        Part with(TimetableView view) {
            return new Part(html, Optional.of(view), figures, documents);
        }

        Part with(FiguresView view) {
            return new Part(html, timetable, Optional.of(view), documents);
        }

        Part with(DocumentsView view) {
            return new Part(html, timetable, figures, Optional.of(view));
        }
    }

    /** Entries under a heading. */
    public record Group(String id, String heading, List<Card> cards) {}

    /** An entry as it stands in lists, with where it stands in time and what decides whether to open it. */
    public record Card(
            String type,
            String label,
            String tone,
            String title,
            String href,
            String summary,
            Optional<TimelyView> state,
            List<CardFact> facts) {}

    /** A fact in few words; the label is for those who do not see the icon. */
    public record CardFact(String icon, String label, String text) {}

    /** A way into the catalogue: by audience, by topic, by region; {@code all} where not all are shown. */
    public record Way(String id, String heading, List<Link> links, Optional<Link> all) {}

    /** A main list with how many entries it has, in the tone of their type. */
    public record Shelf(String tone, Link list) {}
}
