package org.leadershipcatalogue.store;

import java.io.IOException;

/**
 * Records of one type as bytes. They are read by the types that the record declares and by nothing that stands in the
 * bytes: no class is named there, and each record is made by its own constructor, which may refuse.
 *
 * <pre>{@code
 * RecordCodec<Kept> codec = RecordCodec.of(Kept.class);
 * Kept again = codec.decode(codec.encode(kept));
 * }</pre>
 *
 * What cannot be told by its type (an Object, an open interface) is refused when the codec is made. Safe for several
 * threads at once.
 */
public final class RecordCodec<T> {

    private final Class<T> type;
    private final Coder coder;

    private RecordCodec(Class<T> type, Coder coder) {
        this.type = type;
        this.coder = coder;
    }

    /**
     * The codec of a type.
     *
     * @throws IllegalStateException naming a type that has no coder
     */
    public static <T> RecordCodec<T> of(Class<T> type) {
        return new RecordCodec<>(type, new Coders().of(type));
    }

    public byte[] encode(T value) {
        Encoder out = new Encoder();
        coder.write(value, out);
        return out.bytes();
    }

    /**
     * The value that the bytes are.
     *
     * @throws IOException when the bytes are no whole value of the type
     */
    public T decode(byte[] bytes) throws IOException {
        try {
            Decoder in = new Decoder(bytes);
            Object value = coder.read(in);
            in.requireEnd();
            return type.cast(value);
        } catch (RuntimeException refused) {
            throw new IOException("these bytes are no " + type.getSimpleName(), refused);
        }
    }
}
