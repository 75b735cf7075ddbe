package org.leadershipcatalogue.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files in which Git notes that another commit is current: pages tell when they were last changed. */
final class GitFiles {

    private static final String POINTER = "gitdir: ";
    private static final List<String> NAMES = List.of("HEAD", "logs/HEAD", "packed-refs", "shallow");

    private final Path source;

    GitFiles(Path source) {
        this.source = source;
    }

    /** Those files, whether they are there or not; none where there is no repository. */
    List<Path> files() {
        return repository()
                .map(folder -> NAMES.stream().map(folder::resolve).toList())
                .orElse(List.of());
    }

    private Optional<Path> repository() {
        for (@Nullable Path folder = source; folder != null; folder = folder.getParent()) {
            Path git = folder.resolve(".git");
            if (Files.isDirectory(git)) {
                return Optional.of(git);
            }
            if (Files.isRegularFile(git)) {
                return pointedTo(git);
            }
        }
        return Optional.empty();
    }

    /** In a linked work tree .git is a file that names the folder. */
    private static Optional<Path> pointedTo(Path file) {
        try {
            String text = Files.readString(file).strip();
            return Optional.of(text)
                    .filter(line -> line.startsWith(POINTER))
                    .map(line -> file.resolveSibling(line.substring(POINTER.length())));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
