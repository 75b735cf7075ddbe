package org.leadershipcatalogue.testing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a browser and its driver are. They are looked for on the PATH; where they are missing, they are obtained once:
 * from the system’s packages if this is Debian’s superuser, else by Selenium’s own installer.
 *
 * @param browser the program that shows pages
 * @param driver the program that steers it
 */
public record Chromium(Path browser, Path driver) {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> DRIVERS = List.of("chromedriver");
    private static final String MISSING = "No chromium and chromedriver were found or could be obtained, so the pages"
            + " were not opened in a browser: install chromium and chromium-driver.";

    private static final Supplier<Optional<Chromium>> OBTAINED = once(
            () -> obtained(System.getenv(), List.of(new SystemPackages()::install, new DriverPackages()::install)));

    /** The browser of this machine. Without one the test is skipped with a sentence, or fails where CI=true. */
    public static Chromium required() {
        return orSkipped(OBTAINED.get(), System.getenv());
    }

    static Chromium orSkipped(Optional<Chromium> found, Map<String, String> environment) {
        if (found.isEmpty() && "true".equals(environment.get("CI"))) {
            return fail(MISSING);
        }
        return found.orElseGet(() -> abort(MISSING));
    }

    /** What is on the PATH, or what the first installer that succeeds comes to; the later ones are not asked then. */
    static Optional<Chromium> obtained(
            Map<String, String> environment,
            List<Function<Supplier<Optional<Chromium>>, Optional<Chromium>>> installers) {
        Supplier<Optional<Chromium>> lookUp = () -> onPath(environment);
        return lookUp.get()
                .or(() -> installers.stream()
                        .map(installer -> installer.apply(lookUp))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<Chromium> onPath(Map<String, String> environment) {
        List<String> folders = List.of(environment.getOrDefault("PATH", "").split(File.pathSeparator));
        return first(BROWSERS, folders)
                .flatMap(browser -> first(DRIVERS, folders).map(driver -> new Chromium(browser, driver)));
    }

    private static Optional<Path> first(List<String> names, List<String> folders) {
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static <T> Supplier<T> once(Supplier<T> source) {
        return new Supplier<>() {
            private @Nullable T value;

            @Override
            public synchronized T get() {
                T kept = value == null ? source.get() : value;
                value = kept;
                return kept;
            }
        };
    }
}
