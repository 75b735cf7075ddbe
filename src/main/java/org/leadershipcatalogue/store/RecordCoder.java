package org.leadershipcatalogue.store;

import java.io.IOException;
import java.lang.invoke.MethodHandle;

/** A record: its parts in their order. One that has none takes a byte all the same. */
final class RecordCoder implements Coder {

    private final Class<?> type;
    private final RecordParts parts;
    private final MethodHandle constructor;
    private final Coder[] coders;

    RecordCoder(Class<?> type) {
        this.type = type;
        parts = new RecordParts(type);
        constructor = parts.constructor();
        coders = new Coder[parts.size()];
    }

    void open(Coders all) {
        for (int index = 0; index < coders.length; index++) {
            coders[index] = all.of(parts.components()[index].getGenericType());
        }
    }

    @Override
    public void write(Object value, Encoder out) {
        if (coders.length == 0) {
            out.octet(0);
        }
        for (int index = 0; index < coders.length; index++) {
            coders[index].write(parts.get(value, index), out);
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
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable refused) {
            throw new IOException(type.getSimpleName() + " refuses its parts", refused);
        }
    }
}
