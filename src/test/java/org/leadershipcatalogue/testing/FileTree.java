package org.leadershipcatalogue.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a folder by their paths, to be compared with those of another byte by byte. */
public record FileTree(SortedMap<String, byte[]> files) {

    /** Reads a folder; one that does not exist has no files. */
    public static FileTree read(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : walk(folder).filter(Files::isRegularFile).toList()) {
            files.put(folder.relativize(file).toString().replace('\\', '/'), bytes(file));
        }
        return new FileTree(files);
    }

    /** The names of what stands in a folder, in order. */
    public static List<String> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> String.valueOf(child.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same tree without the files of a folder, which is given with a slash at the end. */
    public FileTree without(String folder) {
        SortedMap<String, byte[]> kept = new TreeMap<>(files);
        kept.keySet().removeIf(path -> path.startsWith(folder));
        return new FileTree(kept);
    }

    /** The same tree without what the machine's zlib has packed: the compressed copies beside its files, and cards. */
    public FileTree withoutCopies() {
        SortedMap<String, byte[]> kept = new TreeMap<>(files);
        kept.keySet().removeIf(path -> path.endsWith("/card.png"));
        kept.keySet()
                .removeIf(path ->
                        path.matches(".*\\.(?:gz|br)") && files.containsKey(path.substring(0, path.length() - 3)));
        return new FileTree(kept);
    }

    /** Writes the files into a folder, beside those that are there. */
    public void writeTo(Path folder) {
        files.forEach((path, bytes) -> {
            try {
                Files.createDirectories(folder.resolve(path).getParent());
                Files.write(folder.resolve(path), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Writes the files into a folder, and deletes what else is there. */
    public void replace(Path folder) {
        try {
            for (Path old : walk(folder).sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(old);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writeTo(folder);
    }

    /** What differs in another tree, one sentence a file: {@code index.html: line 3 is “…”, expected “…”}. */
    public List<String> differences(FileTree actual) {
        SortedSet<String> paths = new TreeSet<>(files.keySet());
        paths.addAll(actual.files.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            byte[] expected = files.get(path);
            byte[] found = actual.files.get(path);
            if (!Arrays.equals(expected, found)) {
                differences.add(path + ": " + difference(expected, found));
            }
        }
        return differences;
    }

    private static String difference(byte @Nullable [] expected, byte @Nullable [] found) {
        if (expected == null) {
            return "is there, but not expected";
        }
        if (found == null) {
            return "is expected, but not there";
        }
        List<String> expectedLines = lines(expected);
        List<String> foundLines = lines(found);
        int line = 0;
        while (line < Math.min(expectedLines.size(), foundLines.size())
                && expectedLines.get(line).equals(foundLines.get(line))) {
            line++;
        }
        return "line %d is %s, expected %s".formatted(line + 1, at(foundLines, line), at(expectedLines, line));
    }

    private static List<String> lines(byte[] bytes) {
        return Arrays.stream(new String(bytes, StandardCharsets.UTF_8).split("\n", -1))
                .toList();
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? "“" + lines.get(index) + "”" : "missing";
    }

    private static Stream<Path> walk(Path folder) {
        if (!Files.exists(folder)) {
            return Stream.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
