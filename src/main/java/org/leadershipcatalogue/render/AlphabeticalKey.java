package org.leadershipcatalogue.render;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Where a title stands in an alphabetical list: without its article, marks and accents. “The Éclat project” is found
 * under E.
 */
record AlphabeticalKey(String value) implements Comparable<AlphabeticalKey> {

    private static final String OTHERS = "0–9";

    static AlphabeticalKey of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}|['’‘]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return new AlphabeticalKey(plain.replaceFirst("^(?:the|an|a) (?=.)", ""));
    }

    /** The letter it stands under, in capitals. */
    String letter() {
        boolean isLatin = !value.isEmpty() && value.charAt(0) >= 'a' && value.charAt(0) <= 'z';
        return isLatin ? value.substring(0, 1).toUpperCase(Locale.ROOT) : OTHERS;
    }

    @Override
    public int compareTo(AlphabeticalKey other) {
        return value.compareTo(other.value);
    }
}
