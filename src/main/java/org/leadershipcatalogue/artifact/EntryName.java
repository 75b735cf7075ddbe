package org.leadershipcatalogue.artifact;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an entry of an archive, and why it may not become a path: {@code a/../../b} has the part “..”. What is
 * allowed means the same file on every system, and none outside the folder it is put into.
 */
record EntryName(String text) {

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\uFFFD]");
    private static final Pattern PARTED_OTHERWISE = Pattern.compile("[\\\\:]");
    private static final Pattern SHORTENED = Pattern.compile(".*[. ]|[. ].*");
    private static final int LONGEST_PART = 255;
    private static final int SHOWN = 80;

    /** What is wrong with it, if anything. */
    Optional<String> fault(int depth) {
        if (CONTROL.matcher(text).find()) {
            return fault("holds a character that cannot be seen or read");
        }
        if (PARTED_OTHERWISE.matcher(text).find()) {
            return fault("holds a backslash or a colon");
        }
        if (text.startsWith("/")) {
            return fault("begins at the root of the disk");
        }
        if (parts().size() > depth) {
            return fault("lies deeper than " + depth + " folders");
        }
        return parts().stream().flatMap(part -> faultOf(part).stream()).findFirst();
    }

    private Optional<String> faultOf(String part) {
        if (part.isEmpty()) {
            return fault("has an empty part");
        }
        if (part.equals(".") || part.equals("..")) {
            return fault("has the part “" + part + "”, which leads elsewhere");
        }
        if (SHORTENED.matcher(part).matches()) {
            return fault("has a part that begins or ends with a dot or a space");
        }
        boolean isTooLong = part.getBytes(StandardCharsets.UTF_8).length > LONGEST_PART;
        return isTooLong ? fault("has a part of more than " + LONGEST_PART + " bytes") : Optional.empty();
    }

    private Optional<String> fault(String what) {
        return Optional.of("the name " + shown() + " " + what);
    }

    /** The folders and the file; what ends in a slash is a folder. */
    List<String> parts() {
        String path = path();
        return Arrays.asList(path.split("/", -1));
    }

    String path() {
        return isFolder() ? text.substring(0, text.length() - 1) : text;
    }

    boolean isFolder() {
        return text.endsWith("/");
    }

    /** The name for a message: short, and without what a terminal would obey. */
    String shown() {
        String clean = CONTROL.matcher(text).replaceAll("�");
        return "“" + (clean.length() > SHOWN ? clean.substring(0, SHOWN) + "…" : clean) + "”";
    }
}
