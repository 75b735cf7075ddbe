package org.leadershipcatalogue.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a build reads of a source folder, and therefore what the preview watches. */
final class Sources {

    static final List<String> FOLDERS = List.of("content", "templates", "assets");
    static final String SETTINGS = "jbake.properties";

    private final Path folder;
    private final GitFiles git;

    Sources(Path folder) {
        this.folder = folder;
        this.git = new GitFiles(folder);
    }

    Path folder() {
        return folder;
    }

    /** Whether a path is one of what a build reads, or lies in it. */
    boolean include(Path path) {
        if (!path.startsWith(folder) || path.equals(folder)) {
            return false;
        }
        String first = folder.relativize(path).getName(0).toString();
        return first.equals(SETTINGS) || FOLDERS.contains(first);
    }

    /** What comes out different when a file changes. */
    Changes.Kind kind(Path path) {
        boolean isText = path.toString().endsWith(".adoc") || path.startsWith(folder.resolve("templates"));
        return isText || !include(path) ? Changes.Kind.PAGES : Changes.Kind.FILES;
    }

    /** Hands over each file and folder there is, with its attributes; symbolic links are not followed. */
    void visit(BiConsumer<Path, BasicFileAttributes> visitor) {
        FOLDERS.forEach(name -> visit(folder.resolve(name), visitor));
        visit(folder.resolve(SETTINGS), visitor);
        git.files().forEach(file -> visit(file, visitor));
    }

    /** The same for one file, or one folder and all that is in it. */
    static void visit(Path start, BiConsumer<Path, BasicFileAttributes> visitor) {
        if (Files.notExists(start, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(start, new Walk(visitor));
        } catch (IOException vanished) {
            // The next sweep sees what is there then.
        }
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final BiConsumer<Path, BasicFileAttributes> visitor;

        Walk(BiConsumer<Path, BasicFileAttributes> visitor) {
            this.visitor = visitor;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            visitor.accept(folder, attributes);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            visitor.accept(file, attributes);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException vanished) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException changedMeanwhile) {
            return FileVisitResult.CONTINUE;
        }
    }
}
