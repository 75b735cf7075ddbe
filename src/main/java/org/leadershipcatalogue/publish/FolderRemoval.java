package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
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

    /** What a thing is need not be asked first. */
    private static void removeAll(Path path) throws IOException {
        try {
            Files.delete(path);
        } catch (DirectoryNotEmptyException holdsOthers) {
            removeChildren(path);
            Files.delete(path);
        }
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
