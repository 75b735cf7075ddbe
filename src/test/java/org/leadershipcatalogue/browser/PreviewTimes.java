package org.leadershipcatalogue.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.leadershipcatalogue.testing.Browser;

/**
 * Prints how soon a save is in the browser: from the return of the write until the page with the new words has been
 * painted, by the page's own clock. Saves in the four ways of editors in turn, as a person
 * does and as quickly as can be; {@code bench/preview} runs it.
 */
final class PreviewTimes {

    private static final int SAVES = 50;
    private static final int WARMING = 10;
    private static final Duration AT_ONCE = Duration.ZERO;

    /** Time enough for the whole site to be made and checked. */
    private static final Duration REST = Duration.ofSeconds(2);

    /** Asking a browser whether it is done takes its time: not before it can be. */
    private static final Duration BEFORE_ASKING = Duration.ofMillis(100);

    private static final String SHOWN_AT = """
            addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => setTimeout(() => {
              window.shownAt = performance.timeOrigin + performance.now();
            })));
            """;

    private final Browser browser;
    private final Path file;
    private final String text;
    private int saves;

    private PreviewTimes(Browser browser, Path file) throws IOException {
        this.browser = browser;
        this.file = file;
        this.text = Files.readString(file);
    }

    /** Takes the address of a page in the preview, and the file it is made from. */
    public static void main(String[] arguments) throws IOException {
        try (Browser browser = Browser.start()) {
            browser.onEveryPage(SHOWN_AT).wide(1280).open(URI.create(arguments[0]));
            PreviewTimes times = new PreviewTimes(browser, Path.of(arguments[1]));
            times.series(WARMING, REST);
            print("each after a rest", times.series(SAVES, REST));
            print("one after another", times.series(SAVES, AT_ONCE));
        }
    }

    @SuppressWarnings("SystemOut") // what it is for
    private static void print(String how, double[] sorted) {
        System.out.printf(
                Locale.ROOT,
                "%d saves, %s: median %.0f ms, 95th percentile %.0f ms, longest %.0f ms%n",
                SAVES,
                how,
                (sorted[SAVES / 2 - 1] + sorted[SAVES / 2]) / 2,
                sorted[(int) Math.ceil(SAVES * 0.95) - 1],
                sorted[SAVES - 1]);
    }

    /** The sorted times of some saves, with a rest before each. */
    private double[] series(int count, Duration rest) throws IOException {
        double[] all = new double[count];
        for (int save = 0; save < count; save++) {
            LockSupport.parkNanos(rest.toNanos());
            all[save] = save(saves++);
        }
        Arrays.sort(all);
        return all;
    }

    private double save(int number) throws IOException {
        String words = "Saved for the " + number + "th time.";
        write(Math.floorMod(number, 4), text + "\n" + words + "\n");
        Instant written = Clock.systemUTC().instant();
        LockSupport.parkNanos(BEFORE_ASKING.toNanos());
        String shown = "String(document.querySelector('main')?.textContent.includes('" + words
                + "') && window.shownAt !== undefined)";
        if (!browser.awaitedValue(shown, "true").equals("true")) {
            throw new IllegalStateException("save " + number + " was not shown");
        }
        double shownAt = Double.parseDouble(browser.value("window.shownAt"));
        return shownAt - written.getEpochSecond() * 1000.0 - written.getNano() / 1_000_000.0;
    }

    private void write(int way, String words) throws IOException {
        Path beside = file.resolveSibling(".new-" + file.getFileName());
        switch (way) {
            case 0 -> Files.writeString(file, words);
            case 1 ->
                Files.move(
                        Files.writeString(beside, words),
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            case 2 -> {
                Files.delete(file);
                Files.writeString(file, words);
            }
            default -> {
                Files.copy(file, beside);
                Files.writeString(file, words);
                Files.delete(beside);
            }
        }
    }
}
