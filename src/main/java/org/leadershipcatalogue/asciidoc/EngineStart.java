package org.leadershipcatalogue.asciidoc;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.document.SourceFile;

/**
 * Asciidoctor for one site. It is started beside whatever comes before the first page that needs it, since starting it
 * takes longer than reading all sources.
 */
final class EngineStart implements AutoCloseable {

    private final Path root;
    private final Engines engines;
    private @Nullable CompletableFuture<Engine> starting;

    /** @param root the source folder, which holds content/ */
    EngineStart(Path root, Engines engines) {
        this.root = root;
        this.engines = engines;
    }

    /** Starts it on a thread of its own, where that has not been done. */
    synchronized void begin() {
        if (starting == null) {
            CompletableFuture<Engine> started = new CompletableFuture<>();
            Thread thread = new Thread(() -> start(started), "asciidoctor");
            thread.setDaemon(true);
            thread.start();
            starting = started;
        }
    }

    private void start(CompletableFuture<Engine> started) {
        try {
            Engine engine = engines.take();
            engine.begin(root);
            started.complete(engine);
        } catch (RuntimeException | Error failure) {
            started.completeExceptionally(failure);
        }
    }

    boolean hasBegun() {
        return begun().isPresent();
    }

    /** Converts a page; an engine that has failed is not used again. */
    Engine.Conversion convert(SourceFile page) {
        Engine running = running();
        try {
            return running.convert(page);
        } catch (RuntimeException | Error failure) {
            forget();
            running.close();
            throw failure;
        }
    }

    private Engine running() {
        begin();
        try {
            return begun().orElseThrow().join();
        } catch (CompletionException failure) {
            forget();
            throw new IllegalStateException("Asciidoctor does not start", failure.getCause());
        }
    }

    private synchronized Optional<CompletableFuture<Engine>> begun() {
        return Optional.ofNullable(starting);
    }

    private synchronized void forget() {
        starting = null;
    }

    /** One that is still starting is given back when it has. */
    @Override
    public void close() {
        begun().ifPresent(this::giveBack);
        forget();
    }

    private void giveBack(CompletableFuture<Engine> begun) {
        CompletableFuture<Void> unused = begun.thenAccept(engines::giveBack);
    }
}
