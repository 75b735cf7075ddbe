package org.leadershipcatalogue.store;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** A record: its parts in their order. One that has none takes a byte all the same. */
final class RecordCoder implements Coder {

    private final Class<?> type;
    private final List<RecordPart> parts;
    private final Constructor<?> constructor;
    private final Coder[] coders;

    RecordCoder(Class<?> type) {
        this.type = type;
        parts = RecordPart.of(type);
        constructor = constructor();
        coders = new Coder[parts.size()];
    }

    /** What makes a record of the values of all its parts. */
    private Constructor<?> constructor() {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    parts.stream().map(RecordPart::type).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException notOurs) {
            throw new IllegalStateException(type.getName() + " cannot be put together", notOurs);
        }
    }

    void open(Coders all) {
        for (int index = 0; index < coders.length; index++) {
            coders[index] = all.of(parts.get(index).declaredType());
        }
    }

    @Override
    public void write(Object value, Encoder out) {
        if (coders.length == 0) {
            out.octet(0);
        }
        for (int index = 0; index < coders.length; index++) {
            coders[index].write(parts.get(index).of(value), out);
        }
    }

    @Override
    public Object read(Decoder in) throws IOException {
        in.enter();
        if (coders.length == 0) {
            Decoder.require(in.octet() == 0);
        }
        Object[] values = new Object[coders.length];
        for (int index = 0; index < values.length; index++) {
            values[index] = coders[index].read(in);
        }
        in.leave();
        return make(values);
    }

    private Object make(Object[] values) throws IOException {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IOException(type.getSimpleName() + " refuses its parts", refused.getCause());
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException(type.getName() + " cannot be put together", notOurs);
        }
    }
}
