package org.leadershipcatalogue.architecture.seeded.foreign.source;

import java.io.IOException;

/** A step that runs programs. */
public final class Errand {

    public Process byBuilder(String program) throws IOException {
        return new ProcessBuilder(program).start();
    }

    public Process byRuntime(String[] program) throws IOException {
        return Runtime.getRuntime().exec(program);
    }
}
