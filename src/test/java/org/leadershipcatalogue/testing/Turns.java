package org.leadershipcatalogue.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Shares out questions among pages of one kind, which one template has made: where they are many, each is asked some of
 * the questions, so that together they are asked all of them, and each question often enough.
 */
public final class Turns {

    private final Map<String, Integer> turns = new HashMap<>();
    private final Map<String, List<String>> likes = new HashMap<>();

    /** @param kinds of each page, by address, what names its kind */
    public Turns(SortedMap<String, String> kinds) {
        Map<String, List<String>> byKind = new TreeMap<>();
        kinds.forEach((page, kind) ->
                byKind.computeIfAbsent(kind, first -> new ArrayList<>()).add(page));
        for (List<String> pages : byKind.values()) {
            for (int turn = 0; turn < pages.size(); turn++) {
                turns.put(pages.get(turn), turn);
                likes.put(pages.get(turn), pages);
            }
        }
    }

    /**
     * The questions that are a page's.
     *
     * @param often of how many pages of each kind a question is asked at least; of all where there are fewer
     */
    public <Q> List<Q> of(String page, List<Q> questions, int often) {
        int pages = likes.getOrDefault(page, List.of(page)).size();
        int share = Math.min(questions.size(), (questions.size() * often + pages - 1) / pages);
        int first = turns.getOrDefault(page, 0) * share;
        return IntStream.range(first, first + share)
                .map(turn -> turn % questions.size())
                .sorted()
                .mapToObj(questions::get)
                .toList();
    }
}
