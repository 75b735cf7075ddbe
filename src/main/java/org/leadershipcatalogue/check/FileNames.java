package org.leadershipcatalogue.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadershipcatalogue.model.SiteAddress;

/** The names of a site's files whatever their letter case; they are sorted out when first asked for. */
final class FileNames {

    private final Set<String> files;
    private final Map<String, String> bySmallLetters = new HashMap<>();

    FileNames(Set<String> files) {
        this.files = files;
    }

    /** The address that differs from a file, or from the folder of a page, in nothing but capitals. */
    Optional<String> withOtherCapitals(String file) {
        if (bySmallLetters.isEmpty()) {
            files.forEach(name -> bySmallLetters.putIfAbsent(small(name), name));
        }
        String name = small(file);
        return Optional.ofNullable(bySmallLetters.getOrDefault(name, bySmallLetters.get(name + "/index.html")))
                .map(SiteAddress::of);
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
