package org.leadershipcatalogue.preview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.SetupException;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.pipeline.BuildResult;
import org.leadershipcatalogue.pipeline.LiveSite;
import org.leadershipcatalogue.pipeline.ReadSources;

/**
 * Builds what changed: first the pages that browsers show, then the whole site with its checks. Whatever is wrong with
 * the sources is shown, and the last good site stays.
 */
final class Builder {

    private static final Duration A_WHILE = Duration.ofDays(1);

    private final LiveSite site;
    private final PreviewRequest request;
    private final Stage stage;
    private final OpenPages open;
    private final Changes changes;
    private final Clock clock;
    private final Told told;
    private final ChecksTurn turn;

    /** What the checks of the last whole build found, beside what reading alone finds. */
    private List<Finding> ofChecks = List.of();

    /** Whether files that are no pages may differ from those of the site. */
    private boolean hasOtherFiles = true;

    private Optional<Instant> nextChange = Optional.empty();

    Builder(
            LiveSite site,
            PreviewRequest request,
            Stage stage,
            OpenPages open,
            Changes changes,
            Clock clock,
            Told told) {
        this.site = site;
        this.request = request;
        this.stage = stage;
        this.open = open;
        this.changes = changes;
        this.clock = clock;
        this.told = told;
        this.turn = new ChecksTurn(changes, System::nanoTime);
    }

    /** Builds, and builds again whenever something changes, until the thread is interrupted. */
    void run() {
        try {
            Set<Changes.Kind> kinds = Set.of(Changes.Kind.FILES);
            while (true) {
                build(kinds);
                kinds = changes.take(untilNextChange());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The site changes by itself, too. */
    private Duration untilNextChange() {
        boolean isFixed =
                stage.state().choice().day().isPresent() || request.now().isPresent();
        Duration rest = nextChange
                .filter(moment -> !isFixed)
                .map(moment -> Duration.between(clock.instant(), moment))
                .orElse(A_WHILE);
        return rest.compareTo(A_WHILE) > 0 ? A_WHILE : rest;
    }

    private void build(Set<Changes.Kind> kinds) throws InterruptedException {
        long start = System.nanoTime();
        turn.want();
        hasOtherFiles |= kinds.contains(Changes.Kind.FILES);
        try {
            Choice choice = stage.become(State::building).choice();
            ReadSources sources = site.read(choice.at(now()));
            boolean areLoading = showRead(sources);
            if (!areLoading || turn.comes()) {
                finish(sources, start);
            }
        } catch (SetupException wrongSetup) {
            fail(wrongSetup, String.valueOf(wrongSetup.getMessage()));
        } catch (RuntimeException | StackOverflowError fault) {
            fail(fault, "The program failed; this is its own fault, not that of the content: " + fault);
        }
    }

    /** The moment of a build; seconds would make no difference to anybody. */
    private Instant now() {
        return request.now().orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    /** Shows what is known before the whole site is made; whether browsers load pages of it now. */
    private boolean showRead(ReadSources sources) {
        List<Finding> known = Stream.concat(sources.findings().stream(), ofChecks.stream())
                .distinct()
                .sorted()
                .toList();
        stage.become(state -> state.read(known, sources.hasErrors(), hidden(sources)));
        boolean areShown =
                !sources.hasErrors() && !hasOtherFiles && !open.files().isEmpty();
        if (areShown) {
            SortedMap<String, String> pages = site.render(sources, open.files());
            stage.become(state -> state.showing(pages));
        }
        return areShown;
    }

    /** How many entries visitors do not see, whether they are shown now or not. */
    private static int hidden(ReadSources sources) {
        Catalogue catalogue = sources.catalogue();
        long shown = catalogue.entries().stream()
                .filter(entry -> entry.hiding().isPresent())
                .count();
        long leftOut = sources.pages().stream()
                .filter(page -> catalogue.whyHidden(page.path()).isPresent())
                .count();
        return Math.toIntExact(shown + leftOut);
    }

    private void finish(ReadSources sources, long start) {
        Optional<BuildResult> finished = site.finish(sources, turn::isSuperseded);
        finished.ifPresent(result -> {
            turn.taken();
            List<Finding> rest = new ArrayList<>(result.findings());
            rest.removeAll(sources.findings());
            ofChecks = rest;
            nextChange = result.nextChange();
            show(result, sources.config().basePath());
            told.built(result.findings(), result.isPublished(), Duration.ofNanos(System.nanoTime() - start));
        });
    }

    private void show(BuildResult result, String basePath) {
        if (result.isPublished()) {
            stage.become(state -> state.shown(result.findings(), basePath, hasOtherFiles));
            hasOtherFiles = false;
        } else {
            stage.become(state -> state.refused(result.findings()));
        }
    }

    /** When the site would change by itself is not known then; only a save leads to another build. */
    private void fail(Throwable reason, String words) {
        nextChange = Optional.empty();
        turn.taken();
        stage.become(state -> state.failed(words));
        told.failed(reason);
    }
}
