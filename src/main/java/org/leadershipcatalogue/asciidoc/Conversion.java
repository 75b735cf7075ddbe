package org.leadershipcatalogue.asciidoc;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.leadershipcatalogue.document.SourceFile;
import org.leadershipcatalogue.store.Fingerprint;

/**
 * What became of the bytes of a page.
 *
 * @param others the state of every other file that was asked for, also of those that were missing
 */
record Conversion(SortedMap<String, String> others, PageReader.Read read) {

    Conversion {
        others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
    }

    /** All that was read for a page. */
    private record Sources(String path, String hash, SortedMap<String, String> others) {}

    static Conversion of(SourceFile page, SortedMap<String, String> others, PageReader.Read read) {
        String version = Fingerprint.of(new Sources(page.path(), page.hash(), others));
        return new Conversion(others, read.withVersion(version));
    }

    /** Whether the other files are as they were. */
    boolean isOf(UnaryOperator<String> state) {
        for (Map.Entry<String, String> other : others.entrySet()) {
            if (!other.getValue().equals(state.apply(other.getKey()))) {
                return false;
            }
        }
        return true;
    }
}
