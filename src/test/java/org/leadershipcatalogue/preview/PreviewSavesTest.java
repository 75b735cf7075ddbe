package org.leadershipcatalogue.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.FileTree;
import org.leadershipcatalogue.testing.SiteCase;

/**
 * Saves in the ways of editors, as quick as a hand and quicker, through the real watcher and the real builds: whatever
 * fell together on the way, in the end the preview holds what a clean build makes. {@code -Dpreview.saves=2000
 * -Dpreview.every=100 -Dpreview.seed=3} makes more saves, compares after so many, and from another seed.
 */
class PreviewSavesTest {

    private static final long SEED = Long.getLong("preview.seed", 7);
    private static final int SAVES = Integer.getInteger("preview.saves", 60);
    private static final int EVERY = Integer.getInteger("preview.every", 30);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NOW = "2023-06-01T09:00:00Z";

    private static final String COURSE = """
            = A course %d
            :summary: A course for people who lead a team.
            :run-by: network
            :audiences: middle-leaders
            :starts: 2024

            See xref:../guide.adoc[].

            include::../_shared/notice.adoc[]
            """;
    private static final String GUIDE = "= A guide %d\n:summary: How to use this.\n\nWords.\n";
    private static final String NETWORK = "= The Network %d\n:summary: A network of schools.\n:kind: network\n";
    private static final String WRONG = "= Wrong %d\n:summary: This leads nowhere.\n\nxref:nowhere.adoc[]\n";

    /** The ways in which editors save a file. */
    private enum Way {
        WRITE_OVER,
        RENAME_OVER,
        DELETE_AND_CREATE,
        COPY_BESIDE;

        void save(Path file, String text) throws IOException {
            Path beside = file.resolveSibling("." + file.getFileName() + ".new");
            switch (this) {
                case WRITE_OVER -> Files.writeString(file, text);
                case RENAME_OVER ->
                    Files.move(
                            Files.writeString(beside, text),
                            file,
                            StandardCopyOption.ATOMIC_MOVE,
                            StandardCopyOption.REPLACE_EXISTING);
                case DELETE_AND_CREATE -> {
                    Files.delete(file);
                    Files.writeString(file, text);
                }
                case COPY_BESIDE -> {
                    Files.copy(file, beside);
                    Files.writeString(file, text);
                    Files.delete(beside);
                }
            }
        }
    }

    /** A file that is saved, and its text, in which the number of the save has as many digits each time. */
    private record Saved(String path, String text) {}

    private static final List<Saved> FILES = List.of(
            new Saved("content/guide.adoc", GUIDE),
            new Saved("content/guide.adoc", WRONG),
            new Saved("content/programmes/course.adoc", COURSE),
            new Saved("content/programmes/other.adoc", COURSE),
            new Saved("content/organisations/network.adoc", NETWORK),
            new Saved("content/_shared/notice.adoc", "Bring %d pens.\n"),
            new Saved("templates/page.ftlh", SiteCase.HOME.replace("<h1>", "<h1 data-save=\"%d\">")),
            new Saved("assets/notes.txt", "Save %d.\n"),
            new Saved("jbake.properties", "site.title=Catalogue %d\n"));

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    @Test
    void endInTheBytesOfACleanBuild() throws Exception {
        SiteCase site = SiteCase.in(folder)
                .now(NOW)
                .withDrafts()
                .file("assets/favicon.ico", "")
                .file("content/audiences/middle-leaders.adoc", "= Middle leaders\n:summary: Who lead a subject.\n");
        FILES.forEach(file -> site.file(file.path, file.text.formatted(1000)));
        mend(site, 1000);
        try (RunningPreview preview = new RunningPreview(site.source(), NOW);
                Tab tab = new Tab(preview, "/guide/")) {
            for (int save = 1; save <= SAVES; save++) {
                Saved file = FILES.get(random.nextInt(FILES.size()));
                way(save).save(site.source().resolve(file.path), file.text.formatted(1000 + save));
                pause();
                if (save % EVERY == 0 || save == SAVES) {
                    mend(site, 1000 + save);
                    compare(site, tab, "seed " + SEED + ", " + save + " saves");
                }
            }
            assertTrue(tab.loads() > SAVES / EVERY, "loaded " + tab.loads() + " times");
        }
    }

    private static Way way(int save) {
        return Way.values()[save % Way.values().length];
    }

    /** Also none at all: the next save then meets a build that has begun. */
    private void pause() throws InterruptedException {
        Thread.sleep(random.nextInt(3) * (long) random.nextInt(60));
    }

    /** The last save before a comparison: what it saves is right, of the size it had, and even of the same time. */
    private static void mend(SiteCase site, int number) throws IOException {
        Path guide = site.source().resolve("content/guide.adoc");
        FileTime before = Files.getLastModifiedTime(guide);
        Files.writeString(guide, GUIDE.formatted(number));
        Files.setLastModifiedTime(guide, before);
    }

    private static void compare(SiteCase site, Tab tab, String story) throws InterruptedException {
        BuiltSite built = site.build().hasNoFinding();
        FileTree clean = new FileTree(built.files()).withoutCopies();
        String page = built.text("guide/index.html");
        Path output = site.source().resolve("target/preview");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && !(isEqual(clean, output) && tab.html().equals(page))) {
            Thread.sleep(50);
        }
        assertEquals(List.of(), clean.differences(read(output)), story);
        assertEquals(page, tab.html(), story);
    }

    private static boolean isEqual(FileTree clean, Path output) {
        try {
            return clean.differences(read(output)).isEmpty();
        } catch (UncheckedIOException movedMeanwhile) {
            return false;
        }
    }

    private static FileTree read(Path output) {
        return FileTree.read(output).withoutCopies();
    }
}
