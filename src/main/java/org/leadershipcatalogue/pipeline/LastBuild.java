package org.leadershipcatalogue.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.leadershipcatalogue.document.FileClock;
import org.leadershipcatalogue.document.FileStamp;
import org.leadershipcatalogue.document.RestingFolder;
import org.leadershipcatalogue.document.TreeState;
import org.leadershipcatalogue.history.HistoryReader;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.publish.KeptOutput;
import org.leadershipcatalogue.store.Fingerprint;
import org.leadershipcatalogue.store.Pack;
import org.leadershipcatalogue.store.Program;
import org.leadershipcatalogue.store.RecordCodec;

/**
 * What came of the last build for an output, and what it was made of. Where a build would be made of the same, its
 * outcome is known without it: the same program was asked the same, for a moment until which nothing changes by itself;
 * no source file was touched; Git has come to the same commit; and the output is as the last build left it.
 */
final class LastBuild {

    private static final String BUILD = "build";
    private static final List<String> NEEDED = List.of("content", "templates", "jbake.properties");
    private static final List<String> READ = List.of("content", "templates", "jbake.properties", "assets");

    private final BuildRequest request;
    private final Optional<Path> cache;
    private final Optional<Seen> seen;

    /**
     * What the sources were before a build began to read them.
     *
     * @param proved the stamps of those files in which every later change will show, by path
     * @param rest what tells by that whether they have been left alone, if it does for all
     */
    private record Seen(TreeState state, Map<String, FileStamp> proved, Optional<RestingFolder> rest) {}

    /** A build that is over; of a site that was not published, the output is not known. */
    private record Past(
            String asked,
            RestingFolder sources,
            String commit,
            Optional<RestingFolder> output,
            Instant now,
            Outcome outcome) {}

    /** @param request the build that is wanted; nothing is known of it, and nothing kept, where it asks other sites */
    LastBuild(BuildRequest request) {
        this.request = request;
        this.cache = request.cache().filter(folder -> request.asking().isEmpty() && isSourceFolder());
        this.seen = this.cache.flatMap(this::look);
    }

    private boolean isSourceFolder() {
        return NEEDED.stream().allMatch(name -> Files.exists(request.source().resolve(name)));
    }

    private Optional<Seen> look(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException nothingCanBeKept) {
            return Optional.empty();
        }
        Optional<FileClock.Tick> tick = new FileClock(folder.resolve("clock")).next();
        return TreeState.of(request.source(), READ)
                .map(state -> new Seen(
                        state,
                        tick.map(state::provedBy).orElse(Map.of()),
                        tick.flatMap(since -> RestingFolder.of(state, since))));
    }

    /** The stamps of the source files before this build, of those in which every later change will show. */
    Map<String, FileStamp> provedStamps() {
        return seen.map(Seen::proved).orElse(Map.of());
    }

    /** The outcome that a build would have, if that is known. */
    Optional<Outcome> outcome(Progress progress) {
        long start = System.nanoTime();
        Optional<Outcome> outcome = outcome();
        outcome.ifPresent(known -> progress.done(
                "pages kept: nothing changed since the last build",
                known.result().pages(),
                Duration.ofNanos(System.nanoTime() - start)));
        return outcome;
    }

    private Optional<Outcome> outcome() {
        Optional<Past> past = cache.flatMap(this::read);
        if (past.isEmpty() || !isAskedTheSame(past.get()) || !isUntilTheNextChange(past.get())) {
            return Optional.empty();
        }
        CompletableFuture<String> commit = CompletableFuture.supplyAsync(this::commit);
        return past.filter(this::hasSameSources)
                .filter(this::hasSameOutput)
                .filter(build -> build.commit().equals(commit.join()))
                .map(Past::outcome);
    }

    private Optional<Past> read(Path folder) {
        return Pack.read(file(folder), Program.hash()).find(BUILD).flatMap(bytes -> {
            try {
                return Optional.of(RecordCodec.of(Past.class).decode(bytes));
            } catch (IOException asGoodAsNone) {
                return Optional.empty();
            }
        });
    }

    private Path file(Path folder) {
        return folder.resolve("build-" + KeptOutput.key(request.output()));
    }

    /** The program itself is proved by the file in which the past build is kept. */
    private boolean isAskedTheSame(Past past) {
        return past.asked().equals(asked());
    }

    private String asked() {
        return Fingerprint.of(List.of(request.source(), request.output(), request.withDrafts()));
    }

    /** Findings may change at midnight, the site not before its next change. */
    private boolean isUntilTheNextChange(Past past) {
        Optional<Instant> nextChange = past.outcome().result().nextChange();
        return !request.now().isBefore(past.now())
                && London.day(request.now()).equals(London.day(past.now()))
                && nextChange.filter(moment -> !request.now().isBefore(moment)).isEmpty();
    }

    private boolean hasSameSources(Past past) {
        return seen.filter(now -> past.sources().isStill(now.state())).isPresent();
    }

    /** A build with errors has left the output alone, whatever that is. */
    private boolean hasSameOutput(Past past) {
        return !past.outcome().result().isPublished()
                || past.output()
                        .filter(last -> TreeState.of(request.output())
                                .filter(last::isStill)
                                .isPresent())
                        .isPresent();
    }

    private String commit() {
        return new HistoryReader(request.source(), System.getenv()).commit();
    }

    /**
     * Keeps the outcome of a build for the next.
     *
     * @param commit in which the history ended that was read
     * @param output what is known of the output now
     */
    void keep(Outcome outcome, String commit, KeptOutput output) {
        boolean isProof = !outcome.result().isPublished() || output.state().isPresent();
        Optional<RestingFolder> sources = seen.flatMap(Seen::rest).filter(rest -> isProof);
        if (cache.isPresent() && sources.isPresent()) {
            Past past = new Past(asked(), sources.get(), commit, output.state(), request.now(), outcome);
            Pack.write(
                    file(cache.get()),
                    Program.hash(),
                    new TreeMap<>(Map.of(BUILD, RecordCodec.of(Past.class).encode(past))));
        }
    }
}
