package org.leadershipcatalogue.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;

/**
 * What is printed, with a last line that says how long nothing has been printed: {@code … 3 s}. The next words take its
 * place. For terminals, where two seconds without a word look like a program that hangs.
 */
final class WorkingLine extends FilterWriter {

    private static final String ERASE = "\r\u001B[K";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private long spoken = System.nanoTime();
    private boolean isShown;

    WorkingLine(Writer out) {
        super(out);
    }

    /** Looks once a second, until the program ends. */
    WorkingLine watched() {
        Thread watch = new Thread(this::watch, "working line");
        watch.setDaemon(true);
        watch.start();
        return this;
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(1_000);
                show(Duration.ofNanos(System.nanoTime() - spoken()));
            }
        } catch (InterruptedException | IOException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long spoken() {
        synchronized (lock) {
            return spoken;
        }
    }

    /** Says how long nothing has been printed, if that is long. */
    void show(Duration silence) throws IOException {
        synchronized (lock) {
            if (silence.compareTo(PATIENCE) >= 0) {
                out.write(ERASE + "       … " + silence.toSeconds() + " s");
                out.flush();
                isShown = true;
            }
        }
    }

    @Override
    public void write(int character) throws IOException {
        write(new char[] {(char) character}, 0, 1);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.toCharArray(), offset, length);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        synchronized (lock) {
            if (isShown) {
                out.write(ERASE);
                isShown = false;
            }
            spoken = System.nanoTime();
            out.write(text, offset, length);
        }
    }

    /** Takes the line away, and with it what nobody should read later. */
    @Override
    public void flush() throws IOException {
        synchronized (lock) {
            if (isShown) {
                out.write(ERASE);
                isShown = false;
            }
            out.flush();
        }
    }
}
