package org.leadershipcatalogue.render.structured;

import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Fields;
import org.leadershipcatalogue.model.Occasion;
import org.leadershipcatalogue.model.Programme;

/**
 * Programmes. Each is an EducationalOccupationalProgram, which one applies for, and a Course, which has an audience and
 * costs something; one with a timetable has a CourseInstance, the round whose parts the sessions are.
 */
final class Programmes {

    private final Graph graph;
    private final Events events;

    Programmes(Graph graph, Events events) {
        this.graph = graph;
        this.events = events;
    }

    void add(Programme programme) {
        String url = graph.url(programme.address());
        Fields fields = programme.fields();
        Thing thing = Mentions.of(programme, url)
                .with("description", programme.summary())
                .with("provider", graph.mention(programme.runBy()))
                .with("contributor", graph.mention(fields.references("delivered-by")))
                .with("funder", graph.mention(fields.references("funded-by")))
                .with("audience", graph.mention(programme.audiences()))
                .with("about", graph.mention(programme.topics()))
                .withDate("startDate", programme.starts())
                .withDate("endDate", programme.ends())
                .withDate("applicationStartDate", programme.applicationsOpen())
                .withDate("applicationDeadline", programme.applicationsClose())
                .with("timeToComplete", fields.text("duration").flatMap(ExactWords::length))
                .with("educationalProgramMode", mode(programme));
        fields.text("places").flatMap(ExactWords::people).ifPresent(most -> thing.with("maximumEnrollment", most));
        fields.text("cost").flatMap(ExactWords::price).ifPresent(price -> addPrice(thing, price, programme));
        programme
                .partOf()
                .filter(id -> id.type() == EntryType.PROGRAMME)
                .ifPresent(id -> thing.with("isPartOf", graph.mention(id)));
        graph.add(url, thing);
        addRound(thing, programme);
    }

    private static void addPrice(Thing thing, String price, Programme programme) {
        thing.with("isAccessibleForFree", price.equals("0"))
                .with(
                        "offers",
                        Thing.of("Offer")
                                .with("price", price)
                                .with("priceCurrency", "GBP")
                                .with("url", programme.fields().text("apply-url")));
    }

    private void addRound(Thing thing, Programme programme) {
        List<Occasion> sessions = graph.catalogue().occasions(programme);
        if (sessions.isEmpty()) {
            return;
        }
        String url = graph.url(programme.address(), "_round");
        Thing round = Thing.of("CourseInstance")
                .at(url)
                .with("name", programme.title())
                .with("url", graph.url(programme.address()));
        Span.of(programme.starts(), programme.ends(), sessions).addTo(round);
        round.with("courseMode", mode(programme))
                .with("courseWorkload", programme.fields().text("time-commitment"))
                .with("organizer", graph.mention(programme.runBy()));
        thing.with("hasCourseInstance", graph.add(url, round));
        round.with("subEvent", events.add(sessions, Optional.of(Graph.reference(url))));
    }

    /** The words schema.org suggests. */
    private static Optional<String> mode(Programme programme) {
        return programme.fields().text("mode").map(mode -> mode.equals("in-person") ? "onsite" : mode);
    }
}
