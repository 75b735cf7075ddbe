package org.leadershipcatalogue.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The clock by which a file system stamps its files. A file can be written twice within a tick, so that a stamp alone is
 * no proof; one that is older than the present tick is, since every later write bears a later time. Git calls files
 * that were stamped in the present tick “racily clean”.
 */
public final class FileClock {

    /** Many systems tick every four milliseconds; one that takes seconds is not waited for. */
    private static final Duration PATIENCE = Duration.ofMillis(50);

    private static final Duration PAUSE = Duration.ofMillis(1);

    /** By how much the clock of another device may differ. */
    private static final Duration APART = Duration.ofSeconds(3);

    private final Path probe;

    /** @param probe a file that is not there; it is written to see the time, and removed */
    public FileClock(Path probe) {
        this.probe = probe;
    }

    /** A moment between all changes made so far and all that are still to come, as far as one device is concerned. */
    public record Tick(long moment, long device) {

        /** Whether every change after this moment will show in the stamp. */
        public boolean proves(FileStamp stamp) {
            long latest = stamp.device() == device ? moment : moment - APART.toNanos();
            return stamp.changed() < latest;
        }
    }

    /** Waits for the clock to move on; nothing where it does so too slowly, or cannot be read. */
    public Optional<Tick> next() {
        try {
            Optional<FileStamp> first = touched();
            Optional<Tick> tick = first.flatMap(this::after);
            Files.deleteIfExists(probe);
            return tick;
        } catch (IOException | UncheckedIOException cannotBeWritten) {
            return Optional.empty();
        }
    }

    private Optional<Tick> after(FileStamp first) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            Optional<FileStamp> later = touched();
            if (later.isPresent() && later.get().changed() > first.changed()) {
                return Optional.of(new Tick(later.get().changed(), later.get().device()));
            }
        }
        return Optional.empty();
    }

    private Optional<FileStamp> touched() {
        try {
            Files.write(probe, new byte[] {0});
            return FileStamp.of(probe);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
