package org.leadershipcatalogue.publish;

import java.util.SortedMap;
import java.util.TreeMap;

/** Replacements in a text, made at once; they do not overlap. */
final class Edits {

    private record Edit(int end, String replacement) {}

    private final String text;
    private final SortedMap<Integer, Edit> byStart = new TreeMap<>();

    Edits(String text) {
        this.text = text;
    }

    void replace(int start, int end, String replacement) {
        byStart.put(start, new Edit(end, replacement));
    }

    String made() {
        StringBuilder made = new StringBuilder();
        int from = 0;
        for (var edit : byStart.entrySet()) {
            made.append(text, from, edit.getKey()).append(edit.getValue().replacement());
            from = edit.getValue().end();
        }
        return made.append(text, from, text.length()).toString();
    }
}
