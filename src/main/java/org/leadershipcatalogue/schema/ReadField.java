package org.leadershipcatalogue.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.Value;

/** The values of a field that could be read, each with its place. */
record ReadField(FieldSpec spec, List<Placed> values) {
    /** A value and the place of its first character. */
    record Placed(Value value, Location at) {}

    Placed first() {
        return values.get(0);
    }

    /** The field of the entry, without the references to what visitors do not see; empty when none is left. */
    Optional<Field> toField(Predicate<EntryId> isShown) {
        List<Value> shown = values.stream()
                .map(Placed::value)
                .filter(value -> !(value instanceof Value.Reference reference) || isShown.test(reference.id()))
                .toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Field(
                        spec.name(), spec.label(), spec.inverse(), spec.isFact(), spec.isList(), shown, first().at()));
    }
}
