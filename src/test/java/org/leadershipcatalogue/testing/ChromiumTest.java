package org.leadershipcatalogue.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class ChromiumTest {

    @TempDir
    private Path folder;

    private Map<String, String> path() {
        return Map.of("PATH", folder.toString());
    }

    private Optional<Chromium> installed(Supplier<Optional<Chromium>> lookUp) {
        for (String program : List.of("chromium", "chromedriver")) {
            try {
                Path file = Files.createFile(folder.resolve(program));
                assertEquals(true, file.toFile().setExecutable(true));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return lookUp.get();
    }

    private Chromium onPath() {
        return new Chromium(folder.resolve("chromium"), folder.resolve("chromedriver"));
    }

    private static Optional<Chromium> nothing(Supplier<Optional<Chromium>> lookUp) {
        return lookUp.get();
    }

    private static Optional<Chromium> forbidden(Supplier<Optional<Chromium>> lookUp) {
        throw new AssertionError("was asked, though it was found before: " + lookUp.get());
    }

    @Test
    void isTakenFromThePath() {
        installed(Optional::empty);

        assertEquals(Optional.of(onPath()), Chromium.obtained(path(), List.of(ChromiumTest::forbidden)));
    }

    @Test
    void isInstalledByTheFirstThatCan() {
        assertEquals(
                Optional.of(onPath()),
                Chromium.obtained(path(), List.of(ChromiumTest::nothing, this::installed, ChromiumTest::forbidden)));
    }

    @Test
    void isMissedWithASentence() {
        Optional<Chromium> missing = Chromium.obtained(path(), List.of(ChromiumTest::nothing));

        TestAbortedException skipped =
                assertThrows(TestAbortedException.class, () -> Chromium.orSkipped(missing, Map.of()));
        assertEquals(
                "No chromium and chromedriver were found or could be obtained, so the pages were not"
                        + " opened in a browser: install chromium and chromium-driver.",
                skipped.getMessage());
    }

    @Test
    void isMissedWithAFailureByCi() {
        assertThrows(AssertionFailedError.class, () -> Chromium.orSkipped(Optional.empty(), Map.of("CI", "true")));
    }
}
