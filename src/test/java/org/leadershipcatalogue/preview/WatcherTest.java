package org.leadershipcatalogue.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.preview.Changes.Kind;

class WatcherTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration NONE = Duration.ZERO;

    @TempDir
    private Path folder;

    private final Changes changes = new Changes();
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final AtomicInteger faults = new AtomicInteger();
    private Path page;
    private Watcher watcher;

    @BeforeEach
    void makeSources() throws IOException {
        page = folder.resolve("content/programmes/npqh.adoc");
        Files.createDirectories(page.getParent());
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(page, "= One\n");
        Files.writeString(folder.resolve("jbake.properties"), "");
        InstantSource time = this::time;
        watcher = new Watcher(new Sources(folder), changes, time.withZone(ZoneOffset.UTC), new Said());
    }

    @AfterEach
    void close() {
        watcher.close();
    }

    /** By the file system's events, or by the sweep where it gives none. */
    @Nested
    class Watching {

        @BeforeEach
        void start() {
            watcher.start();
        }

        @Test
        void noticesAFileThatIsWrittenOver() throws Exception {
            Files.writeString(page, "= Two\n");

            assertEquals(Set.of(Kind.PAGES), changes.take(PATIENCE));
        }

        @Test
        void noticesAFileThatIsRenamedOverAnother() throws Exception {
            Path beside = Files.writeString(folder.resolve("npqh.tmp"), "= Two\n");
            Files.move(beside, page, StandardCopyOption.ATOMIC_MOVE);

            assertEquals(Set.of(Kind.PAGES), changes.take(PATIENCE));
        }

        @Test
        void noticesAFileThatIsDeletedAndMadeAgain() throws Exception {
            Files.delete(page);
            assertEquals(Set.of(Kind.PAGES), changes.take(PATIENCE));
            Files.writeString(page, "= Two\n");
            assertEquals(Set.of(Kind.PAGES), changes.take(PATIENCE));
        }

        @Test
        void noticesAFileThatIsSavedWithACopyBeside() throws Exception {
            Path copy = page.resolveSibling("npqh.adoc~");
            Files.move(page, copy);
            Files.writeString(page, "= Two\n");
            Files.delete(copy);

            assertEquals(Kind.PAGES, changes.take(PATIENCE).iterator().next());
        }

        @Test
        void noticesFilesInFoldersThatAreNew() throws Exception {
            Path deep = folder.resolve("content/guide/one/two");
            Files.createDirectories(deep);
            awaitKind(Kind.FILES);
            Files.writeString(deep.resolve("three.adoc"), "= Three\n");

            awaitKind(Kind.PAGES);
        }

        @Test
        void noticesSettingsTemplatesAndAssets() throws Exception {
            Files.writeString(folder.resolve("jbake.properties"), "site.title=Another\n");
            awaitKind(Kind.FILES);
            Files.writeString(folder.resolve("templates/page.ftlh"), "x");
            awaitKind(Kind.PAGES);
            Files.createDirectories(folder.resolve("assets/css"));
            Files.writeString(folder.resolve("assets/css/site.css"), "x");
            awaitKind(Kind.FILES);
        }

        /** Of many saves in a row the last is never lost. */
        @Test
        void tellsOfEverySaveAfterItWasTaken() throws Exception {
            for (int save = 0; save < 50; save++) {
                Files.writeString(page, "= Save " + save + "\n");
                awaitKind(Kind.PAGES);
            }
        }

        @Test
        void saysThatItFailedAndStillFindsWhatChanged() throws Exception {
            faults.set(2);
            Files.writeString(page, "= Two\n");

            assertEquals("badly: a fault of the clock", said.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            awaitKind(Kind.PAGES);
            Files.writeString(page, "= Three\n");
            awaitKind(Kind.PAGES);
            assertEquals(null, said.poll(), "said once");
        }

        private void awaitKind(Kind kind) throws InterruptedException {
            Set<Kind> seen = EnumSet.noneOf(Kind.class);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!seen.contains(kind) && System.nanoTime() < end) {
                seen.addAll(changes.take(Duration.ofSeconds(1)));
            }
            assertEquals(true, seen.contains(kind), () -> kind + " expected, seen: " + seen);
        }
    }

    /** Without any event. */
    @Nested
    class Sweeping {

        @Test
        void tellsNothingWhenNothingChanged() throws Exception {
            watcher.note();
            watcher.sweep();

            assertEquals(Set.of(), changes.take(NONE));
        }

        @Test
        void findsWhatIsNewChangedOrGone() throws Exception {
            watcher.note();
            Files.writeString(page, "= Longer\n");
            assertEquals(Set.of(Kind.PAGES), swept());
            Files.writeString(page.resolveSibling("photo.png"), "x");
            assertEquals(Set.of(Kind.FILES), swept());
            Files.delete(page);
            assertEquals(Set.of(Kind.PAGES), swept());
            assertEquals(Set.of(), swept());
        }

        @Test
        void findsASaveOfTheSameSizeAndTime() throws Exception {
            FileTime time = Files.getLastModifiedTime(page);
            watcher.note();
            Files.writeString(page, "= Two\n");
            Files.setLastModifiedTime(page, time);

            assertEquals(Set.of(Kind.PAGES), swept());
            assertEquals(Set.of(), swept());
        }

        @Test
        void doesNotTellAgainOnceAFileIsOld() throws Exception {
            Instant written = Files.getLastModifiedTime(page).toInstant();
            Stamp fresh = stampAt(null, written.plusSeconds(1));
            Stamp older = stampAt(fresh, written.plusSeconds(5));
            Stamp oldest = stampAt(older, written.plusSeconds(9));

            assertEquals(true, older.isSameAs(fresh) && older.sum().isPresent());
            assertEquals(true, oldest.isSameAs(older) && oldest.sum().isEmpty());
        }

        private Stamp stampAt(@Nullable Stamp before, Instant now) throws IOException {
            return Stamp.of(
                    page,
                    Files.readAttributes(page, BasicFileAttributes.class),
                    before,
                    Clock.fixed(now, ZoneOffset.UTC).instant());
        }

        @Test
        void findsThatAnotherCommitIsCurrent() throws Exception {
            Path log = folder.resolve(".git/logs/HEAD");
            Files.createDirectories(log.getParent());
            Files.writeString(log, "one\n");
            watcher.note();
            Files.writeString(log, "one\ntwo\n");

            assertEquals(Set.of(Kind.PAGES), swept());
        }

        private Set<Kind> swept() throws InterruptedException {
            watcher.sweep();
            return changes.take(NONE);
        }
    }

    /** The right time, but for some faults. */
    private Instant time() {
        if (faults.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("a fault of the clock");
        }
        return Clock.systemUTC().instant();
    }

    private final class Said implements Told {
        @Override
        public void serving(URI address) {}

        @Override
        public void built(List<Finding> findings, boolean isShown, Duration time) {}

        @Override
        public void failed(Throwable reason) {}

        @Override
        public void watchedBadly(Throwable fault) {
            said.add("badly: " + fault.getMessage());
        }
    }
}
