package org.leadershipcatalogue.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name that can stand in an address: lower-case letters and digits in words joined by single hyphens. */
public record Slug(String value) implements Comparable<Slug> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    public static boolean isSlug(String text) {
        return FORM.matcher(text).matches();
    }

    /** The slug nearest to words: {@code “Workshop 1: Learning”} gives {@code workshop-1-learning}; may be empty. */
    public static String from(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[’']", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
