package org.leadershipcatalogue.store;

import java.io.IOException;

/** A value of one of the types that a sealed interface permits, after its position among them. */
final class VariantCoder implements Coder {

    private final Class<?> type;
    private final Class<?>[] permitted;
    private final Coder[] coders;

    VariantCoder(Class<?> type) {
        this.type = type;
        permitted = type.getPermittedSubclasses();
        coders = new Coder[permitted.length];
    }

    void open(Coders all) {
        for (int index = 0; index < permitted.length; index++) {
            coders[index] = all.of(permitted[index]);
        }
    }

    @Override
    public void write(Object value, Encoder out) {
        for (int index = 0; index < permitted.length; index++) {
            if (permitted[index].isInstance(value)) {
                out.octet(index);
                coders[index].write(value, out);
                return;
            }
        }
        throw new IllegalStateException(value.getClass().getName() + " is no " + type.getSimpleName());
    }

    @Override
    public Object read(Decoder in) throws IOException {
        int position = in.octet();
        Decoder.require(position < permitted.length);
        in.enter();
        Object value = coders[position].read(in);
        in.leave();
        return value;
    }
}
