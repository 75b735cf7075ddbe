package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Optional;

/**
 * What a template is given of its page, as {@code page}: finished, so that templates look nothing up.
 *
 * @param type the type of entry, or list, home, search, error404, redirect
 * @param label the type in visitors' words, or empty
 * @param tone the type whose colour the page takes, or empty
 * @param title the words of the h1
 * @param summary one sentence, or empty
 * @param address the page's own address with the base path
 * @param head what browsers and search engines are told
 * @param hidden that visitors do not see the page, and why
 * @param trail the pages above it, from the home page down
 * @param facts what decides whether the entry is for the visitor
 * @param state where it stands in time, and the next step
 * @param open the document that a publication’s page is about
 * @param contents the headings of a long page
 * @param parts the body in order
 * @param calendar the calendar of the page's dates
 * @param calendars all calendars of the site, on the page that lists them
 * @param projects the local projects of an initiative
 * @param events what takes place, on the list of events and the pages that choose from it
 * @param list the entries of a list, on its pages
 * @param groups other entries, under headings
 * @param related what to go on to
 * @param home what the home page shows beside its words
 * @param shelves the main lists, on the home page and the page for lost visitors
 * @param ways the other ways into the catalogue, on the same pages
 * @param search what the search page looks up, and everything from A to Z
 * @param source which document the entry is taken from, or empty
 * @param cite how the page is named elsewhere
 * @param updated the day it was last changed, where that is known
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
        Optional<HiddenView> hidden,
        List<Link> trail,
        List<Fact> facts,
        Optional<StateView> state,
        Optional<OpenView> open,
        List<Link> contents,
        List<Part> parts,
        Optional<CalendarView> calendar,
        Optional<CalendarsView> calendars,
        Optional<ProjectsView> projects,
        Optional<EventsView> events,
        Optional<ListView> list,
        List<Group> groups,
        List<RelatedView> related,
        Optional<HomeView> home,
        List<Shelf> shelves,
        List<Way> ways,
        Optional<SearchView> search,
        String source,
        Optional<CitationView> cite,
        Optional<UpdatedView> updated,
        Optional<String> editHref) {

    /**
     * What stands in the head of the page.
     *
     * @param title the words of the title element
     * @param description one sentence, or empty
     * @param canonical the page's absolute URL
     * @param isIndexed whether search engines may list it
     * @param picture what stands for it where others link to it
     * @param structuredData what it says, for search engines that list it: JSON-LD, safe inside a script element
     */
    public record Head(
            String title,
            String description,
            String canonical,
            boolean isIndexed,
            Optional<Picture> picture,
            Optional<Html> structuredData) {}

    /** A picture by its absolute URL, with what it shows in words; width and height are 0 where they are not known. */
    public record Picture(String url, String words, int width, int height) {}

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
    public record Fact(String name, String label, List<FactValue> values) {}

    /** What a fact says; it may lead somewhere, and have a note: the e-mail address behind a name. */
    public record FactValue(String text, String href, String note) {

        static FactValue to(String text, String href) {
            return new FactValue(text, href, "");
        }

        static FactValue words(String text) {
            return to(text, "");
        }
    }

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

    /**
     * Entries under a heading.
     *
     * @param count how many there are, or -1 where that is not said
     * @param cards the first of them, or all
     * @param more the others by title
     * @param all a page that lists all
     */
    public record Group(String id, String heading, int count, List<Card> cards, List<Link> more, Optional<Link> all) {}

    /** An entry as it stands in lists, with where it stands in time and what decides whether to open it. */
    public record Card(
            Optional<HiddenView> hidden,
            String type,
            String label,
            String tone,
            String title,
            String href,
            String summary,
            Optional<TimelyView> state,
            List<CardFact> facts) {

        Card withoutLabel() {
            return new Card(hidden, type, "", tone, title, href, summary, state, facts);
        }
    }

    /** A fact in few words; the label is for those who do not see the icon. */
    public record CardFact(String icon, String label, String text) {}

    /** A way into the catalogue: by audience, by topic, by region; {@code all} where not all are shown. */
    public record Way(String id, String heading, List<Link> links, Optional<Link> all) {}

    /** A main list with how many entries it has, in the tone of their type. */
    public record Shelf(String tone, Link list) {}
}
