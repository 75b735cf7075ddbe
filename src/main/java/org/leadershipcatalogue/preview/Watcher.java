package org.leadershipcatalogue.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Notices every change of the sources. The file system's events are quick, and only hints: some are lost when many
 * come at once, in folders that are just being made, and on disks of other machines. What they missed, a sweep over all
 * sizes, times and names finds about once a second.
 *
 * <p>A file's new state is noted before its change is told, so that a build that begins after that sees at least that
 * state, and whatever comes later is another change.
 */
final class Watcher implements AutoCloseable {

    private static final long SWEEP = TimeUnit.SECONDS.toNanos(1);

    /** A sweep may take this part of the time at most. */
    private static final int SHARE = 30;

    private final Sources sources;
    private final Changes changes;
    private final Clock clock;
    private final Told told;
    private final WatchService events;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private Map<Path, Stamp> stamps = new HashMap<>();
    private long nextSweep;
    private boolean isFaulty;

    Watcher(Sources sources, Changes changes, Clock clock, Told told) {
        this.sources = sources;
        this.changes = changes;
        this.clock = clock;
        this.told = told;
        try {
            events = FileSystems.getDefault().newWatchService();
        } catch (IOException cause) {
            throw new UncheckedIOException("The machine cannot watch files", cause);
        }
    }

    /** Begins to watch; what changes from now on is told. */
    void start() {
        register(sources.folder());
        Sources.FOLDERS.forEach(name -> registerAll(sources.folder().resolve(name)));
        note();
        Thread thread = new Thread(this::watch, "watcher");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (true) {
                watchOnce();
            }
        } catch (InterruptedException | ClosedWatchServiceException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void watchOnce() throws InterruptedException {
        WatchKey key = events.poll(Math.max(0, nextSweep - System.nanoTime()), TimeUnit.NANOSECONDS);
        try {
            if (key == null) {
                sweep();
                isFaulty = false;
            } else {
                take(key);
            }
        } catch (ClosedWatchServiceException stopped) {
            throw stopped;
        } catch (RuntimeException | StackOverflowError fault) {
            goOnAfter(fault);
        }
    }

    /** What events told is lost then, or their folder no longer sends any; the next sweep finds what they would have told. */
    private void goOnAfter(Throwable fault) {
        if (!isFaulty) {
            told.watchedBadly(fault);
        }
        isFaulty = true;
        nextSweep = System.nanoTime() + SWEEP;
    }

    private void take(WatchKey key) {
        Path folder = folders.getOrDefault(key, sources.folder());
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                sweep();
            } else if (event.context() instanceof Path name) {
                noticed(folder.resolve(name));
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }

    /** Notes the new state first and tells of it then. */
    private void noticed(Path path) {
        if (sources.include(path)) {
            registerAll(path);
            stamps.keySet().removeIf(known -> known.startsWith(path));
            Instant now = clock.instant();
            Sources.visit(path, (file, found) -> stamps.put(file, Stamp.of(file, found, null, now)));
            changes.add(sources.kind(path));
        }
    }

    /** Notes the state of everything. */
    void note() {
        stamps = stampsNow();
        nextSweep = System.nanoTime() + SWEEP;
    }

    /** Tells what has become different since it was noted, and notes it. */
    void sweep() {
        long start = System.nanoTime();
        Map<Path, Stamp> before = stamps;
        stamps = stampsNow();
        Set<Path> different = differences(before, stamps);
        different.forEach(path -> changes.add(sources.kind(path)));
        different.forEach(this::registerAll);
        long end = System.nanoTime();
        nextSweep = end + Math.max(SWEEP, (end - start) * SHARE);
    }

    private Map<Path, Stamp> stampsNow() {
        Map<Path, Stamp> now = new HashMap<>();
        Instant moment = clock.instant();
        sources.visit((file, found) -> now.put(file, Stamp.of(file, found, stamps.get(file), moment)));
        return now;
    }

    private static Set<Path> differences(Map<Path, Stamp> before, Map<Path, Stamp> now) {
        Set<Path> paths = new HashSet<>(before.keySet());
        paths.addAll(now.keySet());
        paths.removeIf(path -> {
            Stamp earlier = before.get(path);
            Stamp later = now.get(path);
            return earlier != null && later != null && later.isSameAs(earlier);
        });
        return paths;
    }

    private void registerAll(Path start) {
        Sources.visit(start, (path, found) -> {
            if (found.isDirectory()) {
                register(path);
            }
        });
    }

    /** Where the machine watches no more folders, the sweep has to do. */
    private void register(Path folder) {
        try {
            WatchKey key = folder.register(
                    events,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
            folders.put(key, folder);
        } catch (IOException vanishedOrTooMany) {
            nextSweep = Math.min(nextSweep, System.nanoTime() + SWEEP);
        }
    }

    @Override
    public void close() {
        try {
            events.close();
        } catch (IOException cause) {
            throw new UncheckedIOException("The watching of files cannot be ended", cause);
        }
    }
}
