package org.leadershipcatalogue.render;

import java.time.Instant;
import java.util.Optional;
import org.leadershipcatalogue.model.ApplicationRound;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Notice;
import org.leadershipcatalogue.model.RoundState;
import org.leadershipcatalogue.model.Timeline;

/** Where entries stand in time, in visitors' words. */
final class States {

    private static final Notice APPLY = Notice.of("apply", "Apply online");
    private static final Notice PREPARE = Notice.of("apply", "How to apply");
    private static final Notice NO_STEP = Notice.silent("none");

    private final Catalogue catalogue;
    private final Instant now;

    /** @param now the moment of the build */
    States(Catalogue catalogue, Instant now) {
        this.catalogue = catalogue;
        this.now = now;
    }

    /** For the page of an entry; empty where nothing can be said. */
    Optional<StateView> of(Entry entry) {
        return states(entry)
                .map(states -> new StateView(TimelyView.of(states.map(RoundState::notice), now), apply(entry, states)));
    }

    /** For the card of an entry, which also says when it takes place. */
    Optional<TimelyView> brief(Entry entry) {
        return states(entry).map(states -> TimelyView.of(states.map(RoundState::shortNotice), now));
    }

    /** Whether all that can be said of an entry's state is that there are no dates. */
    boolean isWithoutDates(Entry entry) {
        return states(entry)
                .filter(states -> states.first().kind() == RoundState.Kind.NO_DATES)
                .isPresent();
    }

    private Optional<Timeline<RoundState>> states(Entry entry) {
        return ApplicationRound.of(entry, catalogue.sessions(entry.id())).map(ApplicationRound::states);
    }

    private Optional<StateView.Step> apply(Entry entry, Timeline<RoundState> states) {
        TimelyView words = TimelyView.of(states.map(States::step), now);
        return entry.fields()
                .text("apply-url")
                .filter(url -> words.isEverSaid())
                .map(url -> new StateView.Step(words, url));
    }

    /** Before a round opens the same address tells what to prepare; only an open one is called open. */
    private static Notice step(RoundState state) {
        if (state.kind() == RoundState.Kind.OPENS) {
            return PREPARE;
        }
        return state.invitesApplications() ? APPLY : NO_STEP;
    }
}
