package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is kept of other outputs, in files whose names end in the {@linkplain KeptOutput#key key} of the output. Its age is
 * counted from what a build has just kept of its own, so that no clock is asked.
 */
final class OtherOutputs {

    /** {@code output-0123456789abcdef}, and what a killed build has not finished: {@code output-0123456789abcdef.1-a.new}. */
    private static final Pattern OF_AN_OUTPUT = Pattern.compile("[a-z]+-([0-9a-f]{16})(\\..+)?");

    /** An output that is gone may be between two moves of a build; none takes a day. */
    private static final Duration GONE = Duration.ofDays(1);

    private static final Duration UNUSED = Duration.ofDays(30);

    private final Path own;

    /** @param own the file in which a build has just kept what it knows of its output */
    OtherOutputs(Path own) {
        this.own = own;
    }

    /** Removes what nobody will ask for: that of an output that is gone, or that no build was kept of for long. */
    void forget() {
        try {
            Instant now = Files.getLastModifiedTime(own).toInstant();
            for (List<Path> ofOne : byOutput()) {
                Duration age = Duration.between(newest(ofOne), now);
                if (age.compareTo(UNUSED) > 0 || (age.compareTo(GONE) > 0 && isGone(ofOne))) {
                    remove(ofOne);
                }
            }
        } catch (IOException | UncheckedIOException anotherBuildIsAtIt) {
            return;
        }
    }

    private Collection<List<Path>> byOutput() throws IOException {
        SortedMap<String, List<Path>> byKey = new TreeMap<>();
        try (Stream<Path> files = Files.list(own.resolveSibling(""))) {
            for (Path file : files.sorted().toList()) {
                Matcher name = OF_AN_OUTPUT.matcher(String.valueOf(file.getFileName()));
                if (name.matches() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    byKey.computeIfAbsent(name.group(1), key -> new ArrayList<>())
                            .add(file);
                }
            }
        }
        return byKey.values();
    }

    private static Instant newest(List<Path> files) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        for (Path file : files) {
            FileTime time = Files.getLastModifiedTime(file);
            newest = time.compareTo(newest) > 0 ? time : newest;
        }
        return newest.toInstant();
    }

    private static boolean isGone(List<Path> files) {
        return files.stream().flatMap(file -> KeptOutput.place(file).stream()).anyMatch(Files::notExists);
    }

    private static void remove(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
