package org.leadershipcatalogue.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The typed fields of one entry.
 *
 * @param all in the order the schema declares them, each once
 */
public record Fields(List<Field> all) {

    /** No field at all. */
    public static final Fields NONE = new Fields(List.of());

    public Fields {
        all = List.copyOf(all);
    }

    public Optional<Field> find(String name) {
        for (Field field : all) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** The words of a field, however it is typed; empty when it is not given. */
    public Optional<String> text(String name) {
        return find(name).map(field -> field.values().get(0).text());
    }

    /** The date of a field; empty also when the field says that it is not known. */
    public Optional<PartialDate> date(String name) {
        return isUndated(name)
                ? Optional.empty()
                : values(name, Value.Date.class).stream().map(Value.Date::date).findFirst();
    }

    /** Whether a field says, in the place of a date, that it is not known or still to be confirmed. */
    public boolean isUndated(String name) {
        return find(name)
                .map(field -> field.values().get(0))
                .filter(Value.Undated.class::isInstance)
                .isPresent();
    }

    public Optional<Integer> number(String name) {
        return values(name, Value.Count.class).stream().map(Value.Count::number).findFirst();
    }

    public List<EntryId> references(String name) {
        return values(name, Value.Reference.class).stream()
                .map(Value.Reference::id)
                .toList();
    }

    public List<String> texts(String name) {
        return find(name).map(Field::values).orElse(List.of()).stream()
                .map(Value::text)
                .toList();
    }

    private <V extends Value> List<V> values(String name, Class<V> type) {
        List<V> typed = new ArrayList<>();
        for (Value value : find(name).map(Field::values).orElse(List.of())) {
            if (!type.isInstance(value)) {
                throw new IllegalStateException(
                        "field " + name + " is not declared as " + type.getSimpleName() + " in the schema");
            }
            typed.add(type.cast(value));
        }
        return typed;
    }
}
