package org.leadershipcatalogue.asciidoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.LabelledList;
import org.leadershipcatalogue.html.MarkedPart;

/** A marked description list as items, each with the place of its first word. */
final class ListItems {

    /** As Asciidoctor reads an item: the term, the colons, and the description when it stands on the same line. */
    private static final Pattern ITEM = Pattern.compile("[ \\t]*(?<term>\\S.*?)(?::::?:?|;;)(?:$|[ \\t]+(?<rest>.*))");

    private static final Pattern LINE = Pattern.compile("[ \\t]*(?<term>\\S.*)");

    private final Mark.SourceNames names;

    ListItems(Mark.SourceNames names) {
        this.names = names;
    }

    LabelledList read(MarkedPart.TypedList list) {
        Mark.ListMark mark = Mark.list(list.mark(), names);
        return new LabelledList(
                mark.kind(),
                mark.at(),
                list.id(),
                list.caption(),
                list.items().stream().map(this::item).toList());
    }

    private LabelledList.Item item(MarkedPart.Item item) {
        Location line = Mark.place(item.term().mark(), names);
        Location term = find("term", ITEM, line);
        return new LabelledList.Item(
                new LabelledList.Words(item.term().html(), term),
                item.description()
                        .map(words -> new LabelledList.Words(words.html(), description(words.mark(), line)))
                        .orElseGet(() -> new LabelledList.Words("", term)));
    }

    private Location description(String mark, Location termLine) {
        Location line = Mark.place(mark, names);
        return line.equals(termLine) ? find("rest", ITEM, line) : find("term", LINE, line);
    }

    /** The line itself where the source does not spell the item out, as behind an include. */
    private Location find(String part, Pattern form, Location line) {
        Matcher matcher = form.matcher(names.sources().line(line.file(), line.line()));
        boolean isThere = matcher.matches() && matcher.start(part) >= 0;
        return isThere ? line.atColumn(matcher.start(part) + 1) : line;
    }
}
