package org.leadershipcatalogue.history;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The one place that runs Git. A repository may come from anywhere: nothing its configuration names is run, nothing is
 * fetched, nothing is written, and the run is limited in time. Where Git refuses or fails, there is no answer.
 */
final class GitCommand {

    private static final int SECONDS_AT_MOST = 60;

    /** What a caller of the whole build may say of Git; all else would point it to another repository. */
    private static final List<String> KEPT = List.of("GIT_CONFIG_", "GIT_CEILING_", "GIT_DISCOVERY_", "GIT_EXEC_PATH");

    private static final Map<String, String> HARDENED = Map.of(
            "GIT_OPTIONAL_LOCKS", "0",
            "GIT_NO_REPLACE_OBJECTS", "1",
            "GIT_NO_LAZY_FETCH", "1",
            "GIT_ALLOW_PROTOCOL", "none",
            "GIT_TERMINAL_PROMPT", "0");

    private static final List<String> OPTIONS = List.of(
            "--no-pager",
            "-c",
            "safe.bareRepository=explicit",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "core.hooksPath=/dev/null",
            "-c",
            "log.showSignature=false",
            "-c",
            "log.showRoot=true",
            "-c",
            "log.follow=false",
            "-c",
            "diff.orderFile=/dev/null");

    private final Path folder;
    private final Map<String, String> environment;

    /** @param environment of this program; its {@code PATH} says where Git is */
    GitCommand(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /** Makes something of what Git prints. */
    @FunctionalInterface
    interface Answer<T> {
        T read(InputStream printed) throws IOException;
    }

    /** Runs Git with some input; empty when there is no repository or no Git, or when it does not succeed. */
    <T> Optional<T> run(List<String> arguments, byte[] input, Answer<T> answer) {
        Optional<Path> git = isInRepository() ? program() : Optional.empty();
        if (git.isEmpty()) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(git.get().toString(), "-C", folder.toString()));
        command.addAll(OPTIONS);
        command.addAll(arguments);
        try {
            return answer(process(command), input, answer);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean isInRepository() {
        return Stream.iterate(folder, at -> at != null, Path::getParent)
                .anyMatch(at -> Files.exists(at.resolve(".git")));
    }

    /** Looked up here, since Windows would look into the working folder first. */
    private Optional<Path> program() {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(System.getProperty("path.separator")))
                .flatMap(GitCommand::folder)
                .flatMap(at -> Stream.of(at.resolve("git"), at.resolve("git.exe")))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static Stream<Path> folder(String written) {
        try {
            return Stream.of(Path.of(written)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Stream.of();
        }
    }

    private Process process(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(handedOn());
        return builder.start();
    }

    private Map<String, String> handedOn() {
        Map<String, String> handedOn = new TreeMap<>(environment);
        handedOn.keySet()
                .removeIf(name -> name.startsWith("GIT_") && KEPT.stream().noneMatch(name::startsWith));
        handedOn.putAll(HARDENED);
        return handedOn;
    }

    private static <T> Optional<T> answer(Process process, byte[] input, Answer<T> answer) throws IOException {
        CompletableFuture<Void> limit = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(SECONDS_AT_MOST, SECONDS));
        try (InputStream printed = new BufferedInputStream(process.getInputStream())) {
            CompletableFuture<Void> told = CompletableFuture.runAsync(() -> tell(process, input));
            T made = answer.read(printed);
            told.join();
            return process.waitFor() == 0 ? Optional.of(made) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            limit.cancel(false);
            process.destroyForcibly();
        }
    }

    /** Written while Git prints already, or each would wait for the other. */
    private static void tell(Process process, byte[] input) {
        try (OutputStream stream = process.getOutputStream()) {
            stream.write(input);
        } catch (IOException e) {
            process.destroyForcibly(); // it has ended before it was told all, or it never answers
        }
    }
}
