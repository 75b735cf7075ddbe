package org.leadershipcatalogue.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Git repository in a folder of its own, made with the real Git; each commit is a day after the one before:
 *
 * <pre>{@code
 * Repository.in(folder).file("content/a.adoc", "= A\n").commit().move("content/a.adoc", "content/b.adoc").commit();
 * }</pre>
 */
public final class Repository {

    private static final Instant FIRST = Instant.parse("2023-01-01T12:00:00Z");
    private static final long DAY = 24L * 60 * 60;

    private final Path folder;
    private int commits;

    private Repository(Path folder) {
        this.folder = folder;
    }

    /** A new repository in a folder that may hold files already. */
    public static Repository in(Path folder) {
        Repository repository = new Repository(folder);
        create(folder);
        repository.git("init", "-q", "-b", "main");
        return repository;
    }

    public Path folder() {
        return folder;
    }

    /** Adds or replaces a text file, without committing it. */
    public Repository file(String path, String text) {
        Path file = folder.resolve(path);
        create(file.resolve(".."));
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return this;
    }

    /** Renames a file, without committing it. */
    public Repository move(String from, String to) {
        create(folder.resolve(to).resolve(".."));
        return git("mv", from, to);
    }

    /** Commits all that has changed. */
    public Repository commit() {
        git("add", "-A");
        git("commit", "-q", "-m", "Change");
        commits++;
        return this;
    }

    /** Merges a branch into the one that is checked out; all that conflicts stays as it is on this one. */
    public Repository merge(String branch) {
        git("merge", "-q", "--no-ff", "-X", "ours", "-m", "Merge", branch);
        commits++;
        return this;
    }

    /** The commit that is checked out. */
    public String head() {
        return run("rev-parse", "HEAD").strip();
    }

    /** Runs Git on the repository. */
    public Repository git(String... arguments) {
        run(arguments);
        return this;
    }

    private String run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-c", "commit.gpgSign=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().putAll(environment());
        try {
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + " failed:\n" + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException("the tests need Git on the PATH", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private Map<String, String> environment() {
        String now = FIRST.plusSeconds(DAY * commits).toString();
        return Map.of(
                "GIT_CONFIG_GLOBAL", "/dev/null",
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_NAME", "Editor",
                "GIT_AUTHOR_EMAIL", "editor@example.org",
                "GIT_COMMITTER_NAME", "Editor",
                "GIT_COMMITTER_EMAIL", "editor@example.org",
                "GIT_AUTHOR_DATE", now,
                "GIT_COMMITTER_DATE", now);
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder.normalize());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
