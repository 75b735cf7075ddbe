package org.leadershipcatalogue.asciidoc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.diagnostic.Location;

/** The lines of a page, with those of the files it includes in their places. */
final class PageLines {

    private final Sources sources;
    private final List<Line> lines = new ArrayList<>();

    private PageLines(Sources sources) {
        this.sources = sources;
    }

    /**
     * A line.
     *
     * @param at its beginning, in the page or an included file
     * @param text its words
     * @param inPage the same place seen from the page: the include that brings the line in
     */
    record Line(Location at, String text, Location inPage) {}

    static List<Line> of(String page, Sources sources) {
        PageLines reader = new PageLines(sources);
        reader.read(page, null, new HashSet<>());
        return List.copyOf(reader.lines);
    }

    private void read(String file, @Nullable Location include, Set<String> entered) {
        entered.add(file);
        List<String> texts = sources.lines(file);
        for (int index = 0; index < texts.size(); index++) {
            Location at = new Location(file, index + 1, 1);
            Location inPage = include == null ? at : include;
            Matcher matcher = SourceLine.include(texts.get(index));
            String included = matcher.matches() ? sources.resolve(file, matcher.group(1)) : "";
            if (sources.has(included) && !entered.contains(included)) {
                read(included, include == null ? at.atColumn(matcher.start(1) + 1) : include, entered);
            } else if (!SourceLine.isComment(texts.get(index))) {
                lines.add(new Line(at, texts.get(index), inPage));
            }
        }
        entered.remove(file);
    }
}
