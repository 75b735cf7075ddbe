package org.leadershipcatalogue.testing;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Debian’s packages of Chromium, which the superuser may install. */
final class SystemPackages {

    private static final Path APT = Path.of("/usr/bin/apt-get");
    private static final int MINUTES = 10;
    private static final List<List<String>> COMMANDS = List.of(
            List.of(APT.toString(), "update"),
            List.of(APT.toString(), "install", "-y", "--no-install-recommends", "chromium", "chromium-driver"));

    /** Installs them where it may, and says what the look-up finds then. */
    Optional<Chromium> install(Supplier<Optional<Chromium>> lookUp) {
        boolean mayInstall = "root".equals(System.getProperty("user.name")) && Files.isExecutable(APT);
        if (mayInstall && COMMANDS.stream().allMatch(SystemPackages::succeeds)) {
            return lookUp.get();
        }
        return Optional.empty();
    }

    private static boolean succeeds(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            return process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
