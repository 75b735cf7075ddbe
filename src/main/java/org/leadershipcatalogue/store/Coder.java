package org.leadershipcatalogue.store;

import java.io.IOException;

/** How the values of one declared type are written to bytes and read from them. */
interface Coder {

    void write(Object value, Encoder out);

    /**
     * The value that comes next.
     *
     * @throws IOException when the bytes are none of this type
     */
    Object read(Decoder in) throws IOException;
}
