package org.leadershipcatalogue.asciidoc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Pages that were written, or some paragraphs of them, with a few edits made by chance. */
final class EditedPages {

    private static final int MOST_PARAGRAPHS = 4;

    private final Draw draw;
    private final List<String> written;

    EditedPages(Draw draw, List<String> written) {
        this.draw = draw;
        this.written = written;
    }

    String any() {
        draw.begin(0);
        String page = some(draw.of(written));
        int edits = draw.between(1, 4);
        for (int i = 0; i < edits; i++) {
            page = draw.oneIn(3) ? withEditedLines(page) : withEditedCharacters(page);
        }
        return page;
    }

    /** The first paragraph is the header, without which nothing else is plain. */
    private String some(String page) {
        List<String> paragraphs = List.of(page.split("\n\n", -1));
        if (paragraphs.size() <= MOST_PARAGRAPHS || draw.oneIn(10)) {
            return page;
        }
        int from = draw.between(1, paragraphs.size() - 1);
        int to = Math.min(paragraphs.size(), from + draw.between(1, MOST_PARAGRAPHS));
        return paragraphs.get(0) + "\n\n" + String.join("\n\n", paragraphs.subList(from, to)) + "\n";
    }

    private String withEditedCharacters(String page) {
        int from = draw.below(page.length() + 1);
        int to = Math.min(page.length(), from + draw.between(1, 3));
        String piece = page.substring(from, to);
        String before = page.substring(0, from);
        String behind = page.substring(to);
        String special = draw.of(RandomWords.SPECIALS);
        return draw.from(
                () -> before + special + piece + behind,
                () -> before + special + piece + behind,
                () -> before + special + behind,
                () -> before + behind,
                () -> before + piece + piece + behind,
                () -> before + special + piece + special + behind,
                () -> before + new StringBuilder(piece).reverse() + behind,
                () -> behind.isEmpty() ? before : before + piece + behind.substring(draw.below(behind.length())));
    }

    private String withEditedLines(String page) {
        List<String> lines = new ArrayList<>(List.of(page.split("\n", -1)));
        int at = draw.below(lines.size());
        String line = lines.get(at);
        switch (draw.below(9)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.add(draw.below(lines.size()), lines.remove(at));
            case 3 ->
                lines.set(
                        at,
                        draw.of(List.of(" ", "  ", "\t", "\u00a0", "* ", ". ", "== ", "|", "//", "> ", ".")) + line);
            case 4 ->
                lines.set(
                        at,
                        line + draw.of(List.of(" ", "\t", " +", "::", "+", ":: a", "\\", "|", "\u00a0", ";;", ":")));
            case 5 -> lines.add(at, "");
            case 6 -> lines.add(at, draw.of(RandomWords.SPECIALS).strip());
            case 7 -> Collections.swap(lines, at, draw.below(lines.size()));
            default ->
                lines.add(
                        at,
                        draw.of(List.of(
                                "+", "|===", "--", "----", "[[a]]", "[a]", "'''", ".a", "* a", "a:: b", "// a",
                                "____")));
        }
        return String.join("\n", lines);
    }
}
