package org.leadershipcatalogue.diagnostic;

import java.io.Serial;

/** Wrong set-up or usage: one sentence for the person who started the program; exit code 3. */
public final class SetupException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public SetupException(String sentence) {
        super(sentence);
    }

    public SetupException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
