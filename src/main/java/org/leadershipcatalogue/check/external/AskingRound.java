package org.leadershipcatalogue.check.external;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/**
 * Asks many URLs of many servers, each at its own pace. All that is decided is decided on one thread; the others only
 * ask and hand back the reply.
 */
final class AskingRound {

    private static final int AT_A_TIME = 16;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Function<Question, Reply> asker;
    private final Gate gate;
    private final Pace pace;
    private final Progress progress;
    private final SortedMap<String, ServerQueue> servers = new TreeMap<>();
    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    private final SortedMap<String, Outcome> outcomes = new TreeMap<>();
    private final Set<String> asked = new TreeSet<>();
    private int running;
    private int total;

    AskingRound(Function<Question, Reply> asker, Gate gate, Pace pace, Progress progress) {
        this.asker = asker;
        this.gate = gate;
        this.pace = pace;
        this.progress = progress;
    }

    /**
     * What came of the round.
     *
     * @param outcomes by URL; a URL that was not reached in time has none
     * @param asked for how many URLs a request was made
     */
    record Result(SortedMap<String, Outcome> outcomes, int asked) {
        static final Result NOTHING = new Result(Collections.emptySortedMap(), 0);

        Result {
            outcomes = Collections.unmodifiableSortedMap(outcomes);
        }
    }

    private record Arrival(Assignment assignment, String server, Reply reply) {}

    /**
     * Asks until the deadline.
     *
     * @param urls each URL without its fragment, and whether places are to be looked for in its page
     */
    Result ask(Map<String, Boolean> urls, Instant deadline) throws InterruptedException {
        total = urls.size();
        urls.forEach(this::assign);
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME, AskingRound::thread);
        try {
            while (isBusy() && pace.now().isBefore(deadline)) {
                start(threads);
                pace.next(arrivals, running > 0, untilNextStart(deadline))
                        .ifPresent(arrival -> take(arrival, deadline));
                giveUpWhatIsTooFarAway(deadline);
            }
        } finally {
            threads.shutdownNow();
            progress.ended();
        }
        return new Result(outcomes, asked.size());
    }

    /** A server that has been asked all stays known, since a redirect may yet lead to it, and it may want peace. */
    private boolean isBusy() {
        return !servers.values().stream().allMatch(ServerQueue::isIdle);
    }

    private static Thread thread(Runnable asking) {
        Thread thread = new Thread(asking, "external link");
        thread.setDaemon(true);
        return thread;
    }

    private void assign(String url, boolean asksForPlaces) {
        Optional<WebAddress> address = WebAddress.of(url);
        if (address.isEmpty()) {
            decide(url, new Outcome.Unknown("cannot be read as an address"));
            return;
        }
        Errand errand = new Errand(address.get(), asksForPlaces, gate);
        errand.beforehand()
                .ifPresentOrElse(
                        outcome -> decide(url, outcome),
                        () -> server(address.get().server()).add(new Assignment(url, errand)));
    }

    private ServerQueue server(String name) {
        return servers.computeIfAbsent(name, unknown -> new ServerQueue());
    }

    private void decide(String url, Outcome outcome) {
        outcomes.put(url, outcome);
        progress.at(outcomes.size(), total);
    }

    private void start(ExecutorService threads) {
        Instant now = pace.now();
        servers.forEach((name, server) -> {
            while (running < AT_A_TIME && server.canStart() && !server.readyAt().isAfter(now)) {
                Assignment assignment = server.start(now);
                Question question = assignment.errand().question();
                asked.add(assignment.url());
                running++;
                threads.execute(() -> arrivals.add(new Arrival(assignment, name, asker.apply(question))));
            }
        });
    }

    private Duration untilNextStart(Instant deadline) {
        Instant now = pace.now();
        Instant next = servers.values().stream()
                .filter(server -> running < AT_A_TIME && server.canStart())
                .map(ServerQueue::readyAt)
                .min(Comparator.naturalOrder())
                .filter(start -> start.isBefore(deadline))
                .orElse(deadline);
        return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
    }

    private void take(Arrival arrival, Instant deadline) {
        running--;
        ServerQueue server = server(arrival.server());
        server.hasReplied(arrival.reply(), pace.now());
        Assignment assignment = arrival.assignment();
        if (arrival.reply() instanceof Reply.Answer answer
                && answer.isTooMuch()
                && !server.isClosedUntil(latestWait(deadline))) {
            server.addFirst(assignment);
            return;
        }
        assignment
                .errand()
                .take(arrival.reply())
                .ifPresentOrElse(
                        outcome -> decide(assignment.url(), outcome),
                        () -> server(assignment.errand().question().address().server())
                                .addFirst(assignment));
    }

    private Instant latestWait(Instant deadline) {
        return Collections.min(List.of(pace.now().plus(PATIENCE), deadline));
    }

    /** A server that wants to be left in peace for longer than we have is left in peace for good. */
    private void giveUpWhatIsTooFarAway(Instant deadline) {
        Instant latest = latestWait(deadline);
        servers.forEach((name, server) -> {
            if (server.isClosedUntil(latest)) {
                server.giveUp()
                        .forEach(assignment -> decide(
                                assignment.url(),
                                new Outcome.Unknown("is at " + name + ", which has been asked too often")));
            }
        });
    }
}
