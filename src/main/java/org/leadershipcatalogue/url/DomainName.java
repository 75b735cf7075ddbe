package org.leadershipcatalogue.url;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A domain in ASCII (URL standard, 3.3; UTS 46, non-transitional): {@code Bücher.example} is {@code
 * xn--bcher-kva.example}. The mapping is that of the JDK's Unicode tables; labels that are in ASCII already are not
 * decoded to be proved.
 */
final class DomainName {

    private static final int ASCII = 0x80;
    private static final Pattern IGNORED = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF\\uFE00-\\uFE0F]");
    private static final Pattern DOT = Pattern.compile("[\\u3002\\uFF0E\\uFF61]");

    private DomainName() {}

    static String toAscii(String domain) {
        String lower = domain.toLowerCase(Locale.ROOT);
        if (domain.chars().allMatch(point -> point < ASCII)) {
            return lower;
        }
        String clean = DOT.matcher(IGNORED.matcher(lower).replaceAll("")).replaceAll(".");
        String mapped = Normalizer.normalize(
                Normalizer.normalize(clean, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
        return Arrays.stream(mapped.split("\\.", -1)).map(DomainName::label).collect(Collectors.joining("."));
    }

    private static String label(String label) {
        return label.chars().allMatch(point -> point < ASCII) ? label : "xn--" + Punycode.encode(label);
    }
}
