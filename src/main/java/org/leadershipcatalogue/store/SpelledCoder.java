package org.leadershipcatalogue.store;

import java.io.IOException;
import java.util.function.Function;

/** What is written as the text that it is parsed from. */
final class SpelledCoder implements Coder {

    private final Class<?> type;
    private final Function<String, Object> parse;

    SpelledCoder(Class<?> type, Function<String, Object> parse) {
        this.type = type;
        this.parse = parse;
    }

    @Override
    public void write(Object value, Encoder out) {
        String text = value.toString();
        if (!parse.apply(text).equals(value)) {
            throw new IllegalStateException(text + " is not read as the same " + type.getSimpleName());
        }
        out.text(text);
    }

    @Override
    public Object read(Decoder in) throws IOException {
        return parse.apply(in.text());
    }
}
