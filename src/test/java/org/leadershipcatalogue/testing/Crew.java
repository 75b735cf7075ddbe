package org.leadershipcatalogue.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two threads that do the same work, sharing what there is to do: as many as a small machine has cores. */
final class Crew {

    private static final int THREADS = 2;

    private Crew() {}

    /**
     * Waits until the work of both is done.
     *
     * @param stack the bytes each has for its calls, 0 for the usual
     */
    static void work(long stack, Runnable work) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> new Thread(null, task, "crew", stack));
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                done.add(threads.submit(work));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("the work could not be done", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
