package org.leadershipcatalogue.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** The source folder of a site, edited file by file; what each edit did is said in words, and can be taken back. */
final class EditedFolder {

    private static final List<String> PARTS = List.of("content", "templates", "assets");
    private static final String SETTINGS = "jbake.properties";

    private final Path root;
    private final Deque<Edit> done = new ArrayDeque<>();

    /** A file as it was before it was edited; empty where it was not there. */
    private record Edit(String path, Optional<byte[]> before) {}

    EditedFolder(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** All that a build reads, but for what Git knows. */
    FileTree state() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String part : PARTS) {
            FileTree.read(root.resolve(part)).files().forEach((path, bytes) -> files.put(part + "/" + path, bytes));
        }
        bytes(SETTINGS).ifPresent(bytes -> files.put(SETTINGS, bytes));
        return new FileTree(files);
    }

    /** Makes it what it was, as Git would: nothing is written that is the same. */
    void become(FileTree state) {
        FileTree now = state();
        now.files().keySet().stream()
                .filter(path -> !state.files().containsKey(path))
                .forEach(this::delete);
        state.files().forEach((path, bytes) -> {
            if (!Arrays.equals(bytes, now.files().get(path))) {
                put(path, bytes);
            }
        });
        done.clear();
    }

    String changed(String path, String more) {
        return written(path, text(path) + more);
    }

    String replaced(String path, String pattern, String words) {
        return written(path, text(path).replaceFirst(pattern, Matcher.quoteReplacement(words)));
    }

    String written(String path, String text) {
        remember(path);
        put(path, text.getBytes(StandardCharsets.UTF_8));
        return "write " + path;
    }

    /** Other words in as many bytes, as soon after the last build as can be; with the time of before, if wanted. */
    String writtenInAsManyBytes(String path, boolean withItsTime) {
        Path file = root.resolve(path);
        try {
            FileTime before = Files.getLastModifiedTime(file);
            String said = written(path, otherLetter(text(path))) + " in as many bytes";
            if (withItsTime) {
                Files.setLastModifiedTime(file, before);
            }
            return said + (withItsTime ? " and with its time" : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String otherLetter(String text) {
        return text.contains("Words") ? text.replace("Words", "Wards") : text.replace("a", "e");
    }

    String renamed(String from, String to) {
        written(to, text(from));
        return deleted(from) + " for " + to;
    }

    String deleted(String path) {
        remember(path);
        delete(path);
        return "delete " + path;
    }

    String touched(String path, FileTime time) {
        try {
            Files.setLastModifiedTime(root.resolve(path), time);
            return "touch " + path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String reverted() {
        if (done.isEmpty()) {
            return "revert nothing";
        }
        Edit edit = done.pop();
        edit.before.ifPresentOrElse(bytes -> put(edit.path, bytes), () -> delete(edit.path));
        return "revert " + edit.path;
    }

    /** What was done until now stays. */
    void settle() {
        done.clear();
    }

    String text(String path) {
        return bytes(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    private void remember(String path) {
        done.push(new Edit(path, bytes(path)));
    }

    private Optional<byte[]> bytes(String path) {
        try {
            Path file = root.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String path, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.write(root.resolve(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String path) {
        try {
            Files.deleteIfExists(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
