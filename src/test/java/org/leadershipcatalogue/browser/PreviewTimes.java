package org.leadershipcatalogue.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.leadershipcatalogue.testing.Browser;

/**
 * Prints how soon a save is in the browser: from the return of the write until the page with the new words has been
 * painted, by the page's own clock. Saves in the four ways of editors in turn; {@code bench/preview} runs it.
 */
final class PreviewTimes {

    private static final int SAVES = 50;
    private static final int WARMING = 5;
    private static final String SHOWN_AT = """
            addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => setTimeout(() => {
              window.shownAt = performance.timeOrigin + performance.now();
            })));
            """;

    private final Browser browser;
    private final Path file;
    private final String text;

    private PreviewTimes(Browser browser, Path file) throws IOException {
        this.browser = browser;
        this.file = file;
        this.text = Files.readString(file);
    }

    /** Takes the address of a page in the preview, and the file it is made from. */
    @SuppressWarnings("SystemOut") // what it is for
    public static void main(String[] arguments) throws IOException {
        try (Browser browser = Browser.start()) {
            browser.onEveryPage(SHOWN_AT).wide(1280).open(URI.create(arguments[0]));
            PreviewTimes times = new PreviewTimes(browser, Path.of(arguments[1]));
            double[] all = new double[SAVES];
            for (int save = -WARMING; save < SAVES; save++) {
                double time = times.save(save);
                if (save >= 0) {
                    all[save] = time;
                }
            }
            Arrays.sort(all);
            System.out.printf(
                    Locale.ROOT,
                    "%d saves: median %.0f ms, 95th percentile %.0f ms, longest %.0f ms%n",
                    SAVES,
                    (all[SAVES / 2 - 1] + all[SAVES / 2]) / 2,
                    all[(int) Math.ceil(SAVES * 0.95) - 1],
                    all[SAVES - 1]);
        }
    }

    private double save(int number) throws IOException {
        String words = "Saved for the " + number + "th time.";
        write(Math.floorMod(number, 4), text + "\n" + words + "\n");
        Instant written = Clock.systemUTC().instant();
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
