package org.leadershipcatalogue.testing;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.Keys;

/**
 * A walk through a page with the Tab key alone: each control comes in the order of the page, shows that it has the focus
 * (WCAG 2.4.7), is in view and not behind anything (2.4.11), and lets the next have it (2.1.2).
 */
public final class KeyboardWalk {

    private static final int NOWHERE = -1;

    public List<String> faults(Browser browser) {
        List<String> controls = browser.lines("keyboard-start.js");
        List<String> faults = new ArrayList<>();
        for (int expected = 0; expected < controls.size(); expected++) {
            List<String> step = browser.press(Keys.TAB).lines("keyboard-step.js");
            faults.addAll(step.subList(1, step.size()));
            int reached = Integer.parseInt(step.get(0));
            if (reached != expected) {
                faults.add(instead(controls, expected, reached));
                return faults;
            }
        }
        return faults;
    }

    private static String instead(List<String> controls, int expected, int reached) {
        if (reached >= 0 && reached == expected - 1) {
            return controls.get(reached) + " does not let go of the focus";
        }
        String other = reached == NOWHERE ? "nothing" : reached < 0 ? "something else" : controls.get(reached);
        return controls.get(expected) + " is not reached in its turn, but " + other;
    }

    /** The first Tab comes to a link which leads past everything that stands before the main part. */
    public List<String> skipFaults(Browser browser) {
        browser.lines("keyboard-start.js");
        browser.press(Keys.TAB).press(Keys.ENTER).press(Keys.TAB);
        return "true".equals(browser.value("document.activeElement.closest('main, footer') !== null"))
                ? List.of()
                : List.of("the first link does not lead to the main part");
    }
}
