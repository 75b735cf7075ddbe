package org.leadershipcatalogue.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.leadershipcatalogue.cli.Main;
import org.leadershipcatalogue.testing.Builds;
import org.leadershipcatalogue.testing.FileTree;

/** Builds that end in the middle, without a chance to tidy up. */
final class KilledBuild {

    private static final int STEPS = 16;

    private final Random random;

    KilledBuild(Random random) {
        this.random = random;
    }

    /** What is thrown where a process would be gone. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** What it writes is where it was when a step had ended: the folder is taken away from what the build still does. */
    String afterAStep(BuildRequest request) {
        Path target = request.source().resolve("target");
        Path aside = request.source().resolveSibling("aside");
        int last = 1 + random.nextInt(STEPS);
        int[] steps = {0};
        Progress progress = (step, count, time) -> {
            if (++steps[0] == last) {
                move(target, aside);
                throw new Killed();
            }
        };
        try {
            new SiteBuild(progress, Builds.ENGINES).run(request);
            return "build to the end";
        } catch (Killed | RuntimeException killed) {
            if (Files.exists(target)) {
                new FileTree(new TreeMap<>()).replace(target);
            }
            move(aside, target);
            return "kill a build after step " + last;
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process of its own. */
    String asAProcess(BuildRequest request) {
        int last = random.nextInt(STEPS);
        int pause = random.nextInt(30);
        try {
            Process process = new ProcessBuilder(command(request))
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader out = process.inputReader()) {
                for (int line = 0; line < last && out.readLine() != null; line++) {}
                Thread.sleep(pause);
                process.destroyForcibly();
            }
            process.waitFor();
            return "kill a process after " + last + " lines and " + pause + " ms";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static List<String> command(BuildRequest request) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build",
                "--source",
                request.source().toString(),
                "--now",
                request.now().toString());
    }
}
