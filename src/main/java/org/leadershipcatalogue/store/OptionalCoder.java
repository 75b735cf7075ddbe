package org.leadershipcatalogue.store;

import java.io.IOException;
import java.util.Optional;

/** A value that may be missing. */
final class OptionalCoder implements Coder {

    private final Coder value;

    OptionalCoder(Coder value) {
        this.value = value;
    }

    @Override
    public void write(Object written, Encoder out) {
        Optional<?> optional = (Optional<?>) written;
        out.octet(optional.isPresent() ? 1 : 0);
        if (optional.isPresent()) {
            value.write(optional.get(), out);
        }
    }

    @Override
    public Object read(Decoder in) throws IOException {
        int octet = in.octet();
        Decoder.require(octet <= 1);
        return octet == 1 ? Optional.of(value.read(in)) : Optional.empty();
    }
}
