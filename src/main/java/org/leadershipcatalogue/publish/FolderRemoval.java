package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leadershipcatalogue.document.AllProcessors;

/** Deletes a folder and all it holds, on all processors; symbolic links are deleted and not followed. */
final class FolderRemoval {

    private FolderRemoval() {}

    /** Deletes a folder or a file, if it is there. */
    static void remove(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            AllProcessors.each(grandchildren(path), FolderRemoval::tryToRemove);
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            removeAll(path);
        }
    }

    /** What stands in the folders of a folder: many things, none of which is large. */
    private static List<Path> grandchildren(Path folder) throws IOException {
        List<Path> grandchildren = new ArrayList<>();
        for (Path child : children(folder)) {
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                grandchildren.addAll(children(child));
            }
        }
        return grandchildren;
    }

    /** What cannot be deleted is still there for the last round, which says why. */
    private static void tryToRemove(Path path) {
        try {
            removeAll(path);
        } catch (IOException notYet) {
            return;
        }
    }

    /** What a thing is need not be asked first. */
    private static void removeAll(Path path) throws IOException {
        try {
            Files.delete(path);
        } catch (DirectoryNotEmptyException holdsOthers) {
            for (Path child : children(path)) {
                removeAll(child);
            }
            Files.delete(path);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException unreadable) {
            throw unreadable.getCause();
        }
        return children;
    }
}
