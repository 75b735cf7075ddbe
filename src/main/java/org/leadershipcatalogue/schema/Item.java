package org.leadershipcatalogue.schema;

import java.util.ArrayList;
import java.util.List;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.HeaderField;

/**
 * One item of a field's value, with its own place: {@code middle-leaders} in {@code headteachers, middle-leaders}.
 *
 * @param text without white space around it; empty when there is nothing between two commas
 * @param at the place of its first character; of the comma when there is nothing
 */
record Item(String text, Location at) {
    /** The items of a list, or the whole value as one. */
    static List<Item> of(HeaderField field, boolean isList) {
        if (!isList) {
            return List.of(new Item(field.value(), field.at()));
        }
        List<Item> items = new ArrayList<>();
        int start = 0;
        for (String part : field.value().split(",", -1)) {
            int blank = part.length() - part.stripLeading().length();
            items.add(new Item(part.strip(), field.at(part.isBlank() ? Math.max(0, start - 1) : start + blank)));
            start += part.length() + 1;
        }
        return items;
    }
}
