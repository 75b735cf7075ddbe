package org.leadershipcatalogue.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipcatalogue.review.ReadPage.Segment;
import org.leadershipcatalogue.review.TextDiff.Stretch;

/** Finds what changed in the same words on several pages, and gives each such change a number. */
final class SharedChanges {

    /** Tells the versions of a changed image apart; no text has it. */
    private static final char VERSION = '\u0000';

    private final Map<Core, Integer> numbers = new HashMap<>();
    private final List<SharedChange> all = new ArrayList<>();

    /** What differs in a stretch, without the words around it that are the same. */
    private record Core(List<String> before, List<String> after) {}

    /** The pages a change touches, and the first place of it. */
    private record Touched(Stretch<Segment> first, Set<PageRef> pages) {}

    /** @param differences in the order of the pages */
    SharedChanges(List<PageDifference> differences) {
        Map<Core, Touched> touched = new LinkedHashMap<>();
        for (PageDifference difference : differences) {
            difference
                    .stretches()
                    .forEach(stretch -> touched.computeIfAbsent(
                                    core(stretch), core -> new Touched(stretch, new LinkedHashSet<>()))
                            .pages()
                            .add(difference.after().ref()));
        }
        touched.forEach((core, where) -> {
            if (where.pages().size() >= SharedChange.FEWEST_PAGES) {
                number(core, where);
            }
        });
    }

    private void number(Core core, Touched where) {
        int number = all.size() + 1;
        numbers.put(core, number);
        all.add(new SharedChange(
                number, words(core.before()), words(core.after()), hunk(where.first()), List.copyOf(where.pages())));
    }

    List<SharedChange> all() {
        return all;
    }

    /** A stretch as it is told of its page. */
    Hunk hunk(Stretch<Segment> stretch) {
        return new Hunk(
                stretch.before().stream().map(Segment::text).toList(),
                stretch.after().stream().map(Segment::text).toList(),
                Optional.ofNullable(numbers.get(core(stretch))));
    }

    private static Core core(Stretch<Segment> stretch) {
        List<String> before = pieces(stretch.before());
        List<String> after = pieces(stretch.after());
        if (before.equals(after)) {
            return new Core(texts(stretch.before()), texts(stretch.after()));
        }
        int start = TextDiff.sameAtStart(before, after);
        int end = TextDiff.sameAtEnd(before, after, start);
        return new Core(
                List.copyOf(before.subList(start, before.size() - end)),
                List.copyOf(after.subList(start, after.size() - end)));
    }

    private static List<String> texts(List<Segment> segments) {
        return segments.stream().map(Segment::text).toList();
    }

    private static List<String> pieces(List<Segment> segments) {
        return segments.stream()
                .flatMap(segment -> Stream.concat(
                        Arrays.stream(segment.text().split("\\s+", -1)),
                        segment.targets().stream()
                                .map(target -> "<" + target.address() + ">" + VERSION + target.version())))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static String words(List<String> pieces) {
        return String.join(
                " ",
                pieces.stream()
                        .map(piece -> piece.indexOf(VERSION) < 0 ? piece : piece.substring(0, piece.indexOf(VERSION)))
                        .toList());
    }
}
