package org.leadershipcatalogue.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

    @Test
    void equalTreesDoNotDiffer() {
        assertEquals(List.of(), tree(Map.of("a/b", "one\n")).differences(tree(Map.of("a/b", "one\n"))));
    }

    @Test
    void unpairedFileIsADifferenceBothWays() {
        FileTree one = tree(Map.of("a", ""));
        FileTree two = tree(Map.of("a", "", "b", ""));

        assertEquals(List.of("b: is there, but not expected"), one.differences(two));
        assertEquals(List.of("b: is expected, but not there"), two.differences(one));
    }

    @Test
    void showsTheFirstLineThatDiffers() {
        FileTree expected = tree(Map.of("a", "one\ntwo\nthree\n"));

        assertEquals(
                List.of("a: line 2 is “2”, expected “two”"), expected.differences(tree(Map.of("a", "one\n2\n3\n"))));
        assertEquals(
                List.of("a: line 4 is missing, expected “”"),
                expected.differences(tree(Map.of("a", "one\ntwo\nthree"))));
    }

    @Test
    void replacesAFolder(@TempDir Path folder) {
        tree(Map.of("a/b", "old", "c", "old")).replace(folder.resolve("tree"));
        FileTree replacement = tree(Map.of("a/d", "new", "c", "new"));
        replacement.replace(folder.resolve("tree"));

        assertEquals(List.of(), replacement.differences(FileTree.read(folder.resolve("tree"))));
    }

    private static FileTree tree(Map<String, String> texts) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new FileTree(files);
    }
}
