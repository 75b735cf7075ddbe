package org.leadershipcatalogue.schema;

import java.util.List;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.EntryType;

/**
 * A type of entry, declared.
 *
 * @param type which one
 * @param own the fields that make the type what it is, in the order in which they are shown
 * @param common the fields it shares with the other types
 */
public record ContentType(EntryType type, List<FieldSpec> own, List<FieldSpec> common) {
    public ContentType {
        own = List.copyOf(own);
        common = List.copyOf(common);
    }

    /** All fields, in the order in which they are shown. */
    public List<FieldSpec> fields() {
        return Stream.concat(own.stream(), common.stream()).toList();
    }

    /** The names an editor may write in the header. */
    public List<String> fieldNames() {
        return fields().stream().map(FieldSpec::name).toList();
    }
}
