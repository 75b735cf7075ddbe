package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Deletes a folder and all it holds; symbolic links are deleted and not followed. */
final class FolderRemoval {

    private FolderRemoval() {}

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            removeAll(folder);
        }
    }

    /** A File is deleted without the system being asked first what it is; it does not say why it could not be. */
    private static void removeAll(Path path) throws IOException {
        if (path.toFile().delete()) {
            return;
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            removeChildren(path);
        }
        Files.delete(path);
    }

    private static void removeChildren(Path folder) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                removeAll(child);
            }
        } catch (DirectoryIteratorException unreadable) {
            throw unreadable.getCause();
        }
    }
}
