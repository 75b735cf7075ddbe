package org.leadershipcatalogue.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.FileTree;

class OtherOutputsTest {

    private static final Instant NOW = Instant.parse("2023-06-01T09:00:00Z");
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(30);

    @TempDir
    private Path folder;

    private KeptOutput own;

    @BeforeEach
    void keepWhatIsKnownOfTheOwnOutput() throws IOException {
        own = publish("site");
        ago(file("output-", "site"), Duration.ZERO);
    }

    private KeptOutput publish(String output) {
        KeptOutput kept = new KeptOutput(folder.resolve(output), Optional.of(cache()));
        try (Staging staging = Staging.beside(folder.resolve("source"), folder.resolve(output), kept)) {
            staging.write("index.html", "home");
            staging.publish();
        }
        return kept;
    }

    private Path cache() {
        return folder.resolve("cache");
    }

    private Path file(String kind, String output) {
        return cache().resolve(kind + KeptOutput.key(folder.resolve(output)));
    }

    private static void ago(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
    }

    /** Another output, of which two things were kept so long ago. */
    private void other(Duration age) throws IOException {
        publish("other");
        ago(file("output-", "other"), age);
        ago(Files.writeString(file("build-", "other"), ""), age);
    }

    private void gone() throws IOException {
        FolderRemoval.remove(folder.resolve("other"));
    }

    /** What is kept of the other output after a build of the own one. */
    private int kept() throws IOException {
        own.forgetOthers();
        assertTrue(Files.exists(file("output-", "site")));
        return FileTree.children(cache()).size() - 1;
    }

    @Test
    void areForgottenWhenTheyAreGone() throws IOException {
        other(DAY.plus(MOMENT));
        assertEquals(2, kept());
        gone();
        assertEquals(0, kept());
    }

    @Test
    void areLeftForADaySinceABuildMayBeMovingThem() throws IOException {
        other(DAY);
        gone();
        assertEquals(2, kept());
    }

    @Test
    void areForgottenWhenTheyWereNotBuiltForThirtyDays() throws IOException {
        other(MONTH);
        assertEquals(2, kept());
        ago(file("output-", "other"), MONTH.plus(MOMENT));
        assertEquals(2, kept());
        ago(file("build-", "other"), MONTH.plus(MOMENT));
        assertEquals(0, kept());
    }

    @Test
    void areForgottenByTheirAgeAloneWhereAnotherProgramHasKeptThem() throws IOException {
        other(DAY.plus(MOMENT));
        gone();
        for (String damage : List.of("", "of another program")) {
            ago(Files.writeString(file("output-", "other"), damage), MONTH);
            assertEquals(2, kept());
        }
        ago(file("output-", "other"), MONTH.plus(MOMENT));
        ago(file("build-", "other"), MONTH.plus(MOMENT));
        assertEquals(0, kept());
    }

    @Test
    void areForgottenWithWhatAKilledBuildHasNotFinished() throws IOException {
        other(DAY.plus(MOMENT));
        Path unfinished = Files.writeString(cache().resolve(file("output-", "other") + ".12-ab.new"), "");
        ago(unfinished, DAY);
        gone();
        assertEquals(3, kept());
        ago(unfinished, DAY.plus(MOMENT));
        assertEquals(0, kept());
    }

    @Test
    void areNotTakenForWhatIsKeptOfTheSource() throws IOException {
        for (String name :
                List.of("conversions", "pages", "events", "output-", "pages.12-ab.new", "0123456789abcdef")) {
            ago(Files.writeString(cache().resolve(name), ""), MONTH.plus(DAY));
        }
        Path strange = Files.createDirectory(cache().resolve("output-0123456789abcdef"));
        ago(strange, MONTH.plus(DAY));
        assertEquals(7, kept());
    }

    @Test
    void neverTakeTheOwnOneWithThem() throws IOException {
        FolderRemoval.remove(folder.resolve("site"));
        ago(Files.writeString(file("build-", "site"), ""), MONTH.plus(DAY));
        own.forgetOthers();
        assertTrue(Files.exists(file("output-", "site")) && Files.exists(file("build-", "site")));
    }

    @Test
    void areForgottenByManyBuildsAtOnce() throws IOException {
        SortedSet<String> stay = new TreeSet<>(FileTree.children(cache()));
        for (int at = 0; at < 50; at++) {
            String old = String.format("output-%016x", at);
            ago(Files.writeString(cache().resolve(old), "of another program"), MONTH.plus(DAY));
        }
        List<CompletableFuture<Void>> builds = new ArrayList<>();
        for (int build = 0; build < 4; build++) {
            builds.add(CompletableFuture.runAsync(own::forgetOthers));
        }
        builds.forEach(CompletableFuture::join);
        own.forgetOthers();
        assertEquals(stay, new TreeSet<>(FileTree.children(cache())));
    }
}
