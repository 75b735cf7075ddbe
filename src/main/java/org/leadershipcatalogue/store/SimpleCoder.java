package org.leadershipcatalogue.store;

import java.io.IOException;

/** Texts, numbers and truth values. */
enum SimpleCoder implements Coder {
    TEXT {
        @Override
        public void write(Object value, Encoder out) {
            out.text((String) value);
        }

        @Override
        public Object read(Decoder in) throws IOException {
            return in.text();
        }
    },
    INTEGER {
        @Override
        public void write(Object value, Encoder out) {
            out.number((Integer) value);
        }

        @Override
        public Object read(Decoder in) throws IOException {
            return in.integer();
        }
    },
    LONG {
        @Override
        public void write(Object value, Encoder out) {
            out.number((Long) value);
        }

        @Override
        public Object read(Decoder in) throws IOException {
            return in.number();
        }
    },
    DOUBLE {
        @Override
        public void write(Object value, Encoder out) {
            out.number(Double.doubleToLongBits((Double) value));
        }

        @Override
        public Object read(Decoder in) throws IOException {
            return Double.longBitsToDouble(in.number());
        }
    },
    TRUTH {
        @Override
        public void write(Object value, Encoder out) {
            out.octet((Boolean) value ? 1 : 0);
        }

        @Override
        public Object read(Decoder in) throws IOException {
            int octet = in.octet();
            Decoder.require(octet <= 1);
            return octet == 1;
        }
    };

    static Coder of(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        }
        if (type == int.class || type == Integer.class) {
            return INTEGER;
        }
        if (type == long.class || type == Long.class) {
            return LONG;
        }
        if (type == double.class || type == Double.class) {
            return DOUBLE;
        }
        if (type == boolean.class || type == Boolean.class) {
            return TRUTH;
        }
        throw Coders.unknown(type);
    }
}
