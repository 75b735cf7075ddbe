package org.leadershipcatalogue.preview;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.diagnostic.Finding;

/** A preview that runs on a thread and a port of its own. */
final class RunningPreview implements Told, AutoCloseable {

    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final Preview preview;
    private final Thread thread;
    private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();

    RunningPreview(Path source, String now) {
        PreviewRequest request = new PreviewRequest(source, OptionalInt.of(0), Optional.of(Instant.parse(now)));
        preview = new Preview(request, Clock.systemUTC(), this);
        thread = new Thread(this::run, "preview of a test");
        thread.start();
    }

    private void run() {
        try {
            preview.run();
        } finally {
            ended.complete(null);
        }
    }

    @Override
    public void serving(URI served) {
        address.complete(served);
    }

    @Override
    public void built(List<Finding> findings, boolean isShown, Duration time) {
        said.add((isShown ? "shown " : "refused ") + findings.size());
    }

    @Override
    public void failed(Throwable reason) {
        said.add("failed " + reason.getMessage());
    }

    @Override
    public void watchedBadly(Throwable fault) {
        said.add("watched badly " + fault.getMessage());
    }

    URI url(String path) {
        return URI.create(address.join() + path);
    }

    /** What is said next of a build, within a minute. */
    String next() throws InterruptedException {
        return String.valueOf(said.poll(1, TimeUnit.MINUTES));
    }

    @Override
    public void close() {
        thread.interrupt();
        ended.join();
        preview.close();
    }
}
