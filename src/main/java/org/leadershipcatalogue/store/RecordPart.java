package org.leadershipcatalogue.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;

/**
 * A component of a class of records, such as {@code title} of a page. It is read as the field that it is: for an accessor
 * that is called by its name the JVM would make code at run time, at each start anew.
 */
public final class RecordPart {

    private final RecordComponent component;
    private final Class<?> type;
    private final VarHandle field;

    private RecordPart(RecordComponent component, MethodHandles.Lookup lookup) throws ReflectiveOperationException {
        this.component = component;
        type = component.getType();
        field = lookup.findVarHandle(lookup.lookupClass(), component.getName(), type);
    }

    /** The components of a class of records in their order; records of other rooms may be private. */
    public static List<RecordPart> of(Class<?> type) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            RecordComponent[] components = type.getRecordComponents();
            RecordPart[] parts = new RecordPart[components.length];
            for (int index = 0; index < parts.length; index++) {
                parts[index] = new RecordPart(components[index], lookup);
            }
            return List.of(parts);
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException(type.getName() + " cannot be taken apart", notOurs);
        }
    }

    public String name() {
        return component.getName();
    }

    Class<?> type() {
        return type;
    }

    Type declaredType() {
        return component.getGenericType();
    }

    /** What this part is in a record. */
    public Object of(Object record) {
        if (type == int.class) {
            return (int) field.get(record);
        }
        if (type == boolean.class) {
            return (boolean) field.get(record);
        }
        return field.get(record);
    }
}
