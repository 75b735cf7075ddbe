package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The images of a srcset attribute (HTML standard, “parse a srcset attribute”): {@code "a.png 1x, b.png 2x"} has two. A
 * candidate whose descriptors make no sense is no image.
 */
public final class Srcset {

    private static final String WHITE_SPACE = " \t\n\f\r";
    private static final Pattern WIDTH = Pattern.compile("0*[1-9][0-9]*w");
    private static final Pattern HEIGHT = Pattern.compile("0*[1-9][0-9]*h");
    private static final Pattern DENSITY = Pattern.compile("-?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?x");

    private final String text;
    private int at;

    private Srcset(String text) {
        this.text = text;
    }

    public static List<UrlAt> urls(String text) {
        return new Srcset(text).candidates();
    }

    private List<UrlAt> candidates() {
        List<UrlAt> found = new ArrayList<>();
        while (true) {
            skip(WHITE_SPACE + ",");
            if (at == text.length()) {
                return found;
            }
            int start = at;
            while (at < text.length() && WHITE_SPACE.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String url = text.substring(start, at);
            String withoutCommas = url.replaceFirst(",+$", "");
            if (url.length() > withoutCommas.length() || makeSense(descriptors())) {
                found.add(new UrlAt(withoutCommas, start));
            }
        }
    }

    private void skip(String characters) {
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** What stands between a URL and the next comma that is not in parentheses. */
    private List<String> descriptors() {
        List<String> descriptors = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        boolean isInParentheses = false;
        for (; at < text.length(); at++) {
            char character = text.charAt(at);
            isInParentheses = character == '(' || (isInParentheses && character != ')');
            if (character == ',' && !isInParentheses) {
                at++;
                break;
            }
            if (WHITE_SPACE.indexOf(character) >= 0 && !isInParentheses) {
                end(current, descriptors);
            } else {
                current.append(character);
            }
        }
        end(current, descriptors);
        return descriptors;
    }

    private static void end(StringBuilder current, List<String> descriptors) {
        if (!current.isEmpty()) {
            descriptors.add(current.toString());
            current.setLength(0);
        }
    }

    private static boolean makeSense(List<String> descriptors) {
        Set<Character> units = new HashSet<>();
        for (String descriptor : descriptors) {
            boolean isKnown = WIDTH.matcher(descriptor).matches()
                    || HEIGHT.matcher(descriptor).matches()
                    || (DENSITY.matcher(descriptor).matches() && !isNegative(descriptor));
            if (!isKnown || !units.add(descriptor.charAt(descriptor.length() - 1))) {
                return false;
            }
        }
        return !(units.contains('x') && units.size() > 1) && (!units.contains('h') || units.contains('w'));
    }

    private static boolean isNegative(String density) {
        return Double.parseDouble(density.substring(0, density.length() - 1)) < 0;
    }
}
