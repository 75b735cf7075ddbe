package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folders in a staging folder, none of which the file system is asked for twice. Several threads may ask. */
final class StagedFolders {

    private final Path root;
    private final Set<String> made = ConcurrentHashMap.newKeySet();

    StagedFolders(Path root) {
        this.root = root;
    }

    /** The folders around a file that have not been made, the outermost first. */
    Deque<String> missing(String path) {
        Deque<String> missing = new ArrayDeque<>();
        for (String around = around(path); !made.contains(around); around = around(around)) {
            missing.addFirst(around);
            if (around.isEmpty()) {
                break;
            }
        }
        return missing;
    }

    private static String around(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Makes a folder, unless another thread has made it. */
    void make(String folder) throws IOException {
        Files.createDirectories(root.resolve(folder));
        made.add(folder);
    }

    boolean has(String folder) {
        return made.contains(folder);
    }

    /** Removes a folder with all it holds. */
    void remove(String folder) throws IOException {
        made.removeIf(each -> each.equals(folder) || each.startsWith(folder + "/"));
        FolderRemoval.remove(root.resolve(folder));
    }

    /** The staging folder has been moved, or deleted. */
    void forget() {
        made.clear();
    }
}
