package org.leadershipcatalogue.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A relative URL in a style sheet or script: {@code ../img/arrow.svg#left} in {@code css/site.css}.
 *
 * @param target the name it leads to: {@code img/arrow.svg}
 * @param rest the query and fragment, as written
 */
record AssetPath(String target, String rest) {

    private static final Pattern RELATIVE =
            Pattern.compile("(?![A-Za-z][A-Za-z0-9+.-]*:)([^/?#][^?#]*)(.*)", Pattern.DOTALL);

    /** Reads a URL; nothing when it is absolute, a fragment, or leads out of the site. */
    static Optional<AssetPath> of(String url, String owner) {
        Matcher relative = RELATIVE.matcher(url);
        if (!relative.matches()) {
            return Optional.empty();
        }
        List<String> steps = new ArrayList<>(folders(owner));
        for (String step : relative.group(1).split("/", -1)) {
            if (step.equals("..") && steps.isEmpty()) {
                return Optional.empty();
            }
            if (step.equals("..")) {
                steps.remove(steps.size() - 1);
            } else if (!step.equals(".")) {
                steps.add(step);
            }
        }
        return Optional.of(new AssetPath(String.join("/", steps), relative.group(2)));
    }

    /** How a file is written in another one: {@code img/x.svg} in {@code css/site.css} as {@code ../img/x.svg}. */
    static String from(String owner, String file) {
        List<String> here = folders(owner);
        List<String> there = Arrays.asList(file.split("/", -1));
        int shared = 0;
        while (shared < here.size()
                && shared < there.size() - 1
                && here.get(shared).equals(there.get(shared))) {
            shared++;
        }
        return "../".repeat(here.size() - shared) + String.join("/", there.subList(shared, there.size()));
    }

    private static List<String> folders(String file) {
        List<String> steps = Arrays.asList(file.split("/", -1));
        return steps.subList(0, steps.size() - 1);
    }
}
