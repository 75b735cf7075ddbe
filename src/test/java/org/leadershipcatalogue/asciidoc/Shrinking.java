package org.leadershipcatalogue.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes a text smaller that has a fault, as long as it keeps it: first by lines, then by characters. */
final class Shrinking {

    private final Predicate<String> hasFault;

    Shrinking(Predicate<String> hasFault) {
        this.hasFault = hasFault;
    }

    String smallest(String text) {
        String shrunk = text;
        String before;
        do {
            before = shrunk;
            shrunk = shrunk(shrunk(shrunk, "(?<=\n)"), "(?<=.)(?=.)|(?<=\n)|(?=\n)");
        } while (!shrunk.equals(before));
        return shrunk;
    }

    /** Takes away half of the pieces, a quarter, and so on down to single ones. */
    private String shrunk(String text, String boundaries) {
        List<String> pieces = List.of(text.split(boundaries, -1));
        for (int size = Math.max(1, pieces.size() / 2); size > 0; size /= 2) {
            pieces = without(pieces, size);
        }
        return joined(pieces);
    }

    private List<String> without(List<String> pieces, int size) {
        List<String> left = pieces;
        for (int from = 0; from < left.size(); ) {
            List<String> fewer = new ArrayList<>(left.subList(0, from));
            fewer.addAll(left.subList(Math.min(left.size(), from + size), left.size()));
            if (hasFault.test(joined(fewer))) {
                left = fewer;
            } else {
                from += size;
            }
        }
        return left;
    }

    private static String joined(List<String> pieces) {
        return pieces.stream().collect(Collectors.joining());
    }
}
