package org.leadershipcatalogue.render.structured;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipcatalogue.model.PartialDate;

/** A thing of schema.org: its type and properties, in the order they are given; a property without a value is left out. */
final class Thing {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private Thing(List<String> types) {
        with("@type", types);
    }

    static Thing of(String type) {
        return new Thing(List.of(type));
    }

    static Thing of(List<String> types) {
        return new Thing(types);
    }

    /** What names it on the whole web; other things of the page refer to it so. */
    Thing at(String id) {
        return with("@id", id);
    }

    Thing with(String property, String text) {
        if (!text.isEmpty()) {
            properties.put(property, text);
        }
        return this;
    }

    Thing with(String property, Thing value) {
        properties.put(property, value.json());
        return this;
    }

    Thing with(String property, boolean value) {
        properties.put(property, value);
        return this;
    }

    Thing with(String property, int value) {
        properties.put(property, value);
        return this;
    }

    Thing with(String property, Optional<String> text) {
        return with(property, text.orElse(""));
    }

    /** One value stands by itself, several as a list. */
    Thing with(String property, List<?> values) {
        List<?> written = values.stream()
                .map(value -> value instanceof Thing thing ? thing.json() : value)
                .toList();
        if (!written.isEmpty()) {
            properties.put(property, written.size() == 1 ? written.get(0) : written);
        }
        return this;
    }

    /** A date in the precision it has; one that ISO 8601 cannot write as a date, such as an academic year, is left out. */
    Thing withDate(String property, Optional<PartialDate> date) {
        return with(property, date.flatMap(IsoDates::of));
    }

    Map<String, Object> json() {
        return properties;
    }
}
