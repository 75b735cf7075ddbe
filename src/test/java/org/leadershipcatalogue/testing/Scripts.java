package org.leadershipcatalogue.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The scripts of .ci/ in a scratch repository, with programs that stand in for those of the Git host. Questions to the
 * host are answered from files: {@code answer("repos/o/r/pulls/7", "{}")}.
 */
public final class Scripts {

    private static final Path SCRIPTS = Path.of(".ci");
    private static final Path STAND_INS = Path.of("src/test/resources/ci");

    private final Path repository;
    private final Path host;
    private final Map<String, String> environment = new TreeMap<>();

    /** @param repository a folder that holds a Git repository or will hold one */
    public Scripts(Path repository, Path host) {
        this.repository = repository;
        this.host = host;
        try {
            Files.createDirectories(host);
            Files.createDirectories(repository.resolve("target"));
            copy(SCRIPTS, Files.createDirectories(repository.resolve(".ci")));
            copy(STAND_INS, Files.createDirectories(host.resolve("bin")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        with("GH_FOLDER", host.toString()).with("GITHUB_REPOSITORY", "o/r");
    }

    /** What a script printed and said by its exit code. */
    public record Outcome(int exitCode, String out, String err) {}

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Path copy = Files.copy(file, to.resolve(file.getFileName()));
                assertEquals(true, copy.toFile().setExecutable(Files.isExecutable(file)));
            }
        }
    }

    public Scripts with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What the host answers from now on. */
    public Scripts answer(String path, String answer) {
        return answer(path, answer.getBytes(StandardCharsets.UTF_8));
    }

    public Scripts answer(String path, byte[] answer) {
        try {
            Files.write(host.resolve(path.replace('/', '_')), answer);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a program before those of the machine. */
    public Scripts program(String name, String text) {
        try {
            Path file = Files.writeString(host.resolve("bin").resolve(name), text);
            assertEquals(true, file.toFile().setExecutable(true));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that the host was asked, a line each. */
    public List<String> asked() {
        return lines("asked");
    }

    /** What was last sent to the host. */
    public String sent() {
        return String.join("\n", lines("sent"));
    }

    private List<String> lines(String file) {
        try {
            return Files.exists(host.resolve(file)) ? Files.readAllLines(host.resolve(file)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a script of .ci/ in the repository. */
    public Outcome run(String script, String... arguments) {
        List<String> command = new ArrayList<>(List.of(".ci/" + script));
        command.addAll(List.of(arguments));
        try {
            Path err = host.resolve("err");
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(repository.toFile()).redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("GIT"));
            builder.environment().putAll(environment);
            builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
            builder.environment()
                    .merge("PATH", host.resolve("bin").toString(), (path, bin) -> bin + File.pathSeparator + path);
            Process process = builder.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), out, Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
