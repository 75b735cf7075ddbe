package org.leadershipcatalogue.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The rules of axe-core: those of WCAG 2.2 AA and of good practice. All are asked once; on the other screens only those
 * whose answer depends on colours or on the place of things.
 */
public final class Axe {

    private static final List<String> ALL_RULES = List.of();
    private static final List<String> OF_THE_SCREEN =
            List.of("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable");

    private final String script;

    public Axe() {
        try (InputStream bytes = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            script = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("axe.min.js", e);
        }
    }

    /** What is found on these screens: {@code 320 px, dark: color-contrast: .state: Fix any of the following …}. */
    public List<String> faults(Browser browser, List<Screen> screens) {
        browser.run(script);
        List<String> faults = new ArrayList<>();
        List<String> rules = ALL_RULES;
        for (Screen screen : screens) {
            screen.in(browser).lines("axe.js", rules).forEach(fault -> faults.add(screen + ": " + fault));
            rules = OF_THE_SCREEN;
        }
        return faults;
    }
}
