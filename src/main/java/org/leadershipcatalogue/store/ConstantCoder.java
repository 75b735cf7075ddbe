package org.leadershipcatalogue.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A constant of an enum, by its name. */
final class ConstantCoder implements Coder {

    private final Map<String, Object> constants = new HashMap<>();

    ConstantCoder(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
    }

    @Override
    public void write(Object value, Encoder out) {
        out.text(((Enum<?>) value).name());
    }

    @Override
    public Object read(Decoder in) throws IOException {
        Object constant = constants.get(in.text());
        if (constant == null) {
            throw new IOException("there is no such constant");
        }
        return constant;
    }
}
