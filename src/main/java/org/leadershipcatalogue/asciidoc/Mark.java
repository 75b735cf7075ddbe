package org.leadershipcatalogue.asciidoc;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.BodyLink;
import org.leadershipcatalogue.document.LabelledList;

/** The marks {@code catalogue.rb} leaves in the HTML, as values. */
final class Mark {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,9})\\|(.*)", Pattern.DOTALL);

    private Mark() {}

    /** {@code LINE|FILE}; the page itself where Asciidoctor knows no place, line 1 where it counts from 0. */
    static Location place(String mark, SourceNames names) {
        Matcher place = PLACE.matcher(mark);
        if (!place.matches()) {
            return Location.startOf(names.page()); // raw HTML put a cell without a mark among those that have one
        }
        String file = place.group(2);
        int line = Math.max(1, Integer.parseInt(place.group(1)));
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

    /** How the file of a mark is named in findings. */
    record SourceNames(String page, Sources sources) {
        String relative(String file) {
            return sources.relative(file);
        }
    }
}
