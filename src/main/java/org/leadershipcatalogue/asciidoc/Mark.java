package org.leadershipcatalogue.asciidoc;

import java.util.Locale;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.BodyLink;
import org.leadershipcatalogue.document.LabelledList;

/** The marks {@code catalogue.rb} leaves in the HTML, as values. */
final class Mark {

    private Mark() {}

    /** {@code LINE|FILE}; the page itself where Asciidoctor knows no place, line 1 where it counts from 0. */
    static Location place(String mark, SourceNames names) {
        int bar = mark.indexOf('|');
        String file = mark.substring(bar + 1);
        int line = Math.max(1, Integer.parseInt(mark.substring(0, bar)));
        return new Location(file.isEmpty() ? names.page() : names.relative(file), line, 1);
    }

    /** {@code KIND|BARE|LINE|FILE}. */
    static LinkMark link(String mark, SourceNames names) {
        String[] parts = mark.split("\\|", 3);
        return new LinkMark(
                BodyLink.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                Boolean.parseBoolean(parts[1]),
                place(parts[2], names));
    }

    /** {@code KIND|LINE|FILE}. */
    static ListMark list(String mark, SourceNames names) {
        String[] parts = mark.split("\\|", 2);
        return new ListMark(LabelledList.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), place(parts[1], names));
    }

    record ListMark(LabelledList.Kind kind, Location at) {}

    record LinkMark(BodyLink.Kind kind, boolean isBare, Location block) {}

    /** How a mark's absolute path is named in findings. */
    record SourceNames(String page, Sources sources) {
        String relative(String absolute) {
            return sources.relative(absolute);
        }
    }
}
