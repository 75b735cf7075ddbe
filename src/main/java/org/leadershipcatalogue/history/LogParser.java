package org.leadershipcatalogue.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipcatalogue.history.Change.Kind;

/** Reads what {@code git log --raw -c -z} prints: for each commit a mark and its time, then what it changed. */
final class LogParser {

    private static final List<String> ARGUMENTS = List.of(
            "log",
            "--full-history",
            "--topo-order",
            "--raw",
            "-c",
            "-z",
            "--no-abbrev",
            "-M60%",
            "-l400",
            "--relative",
            "--no-color",
            "--no-ext-diff",
            "--no-textconv",
            "--no-show-signature",
            "--no-notes",
            "--encoding=UTF-8",
            "--ignore-submodules=all",
            "--format=tformat:%x01%ct");

    private static final String COMMIT = "\u0001";
    private static final int LONGEST = 1 << 16;
    private static final String NO_OBJECT = "0+";

    private final InputStream printed;

    LogParser(InputStream printed) {
        this.printed = printed;
    }

    /** The arguments of the log this reads, back from a commit: newest first, no commit before one that follows it. */
    static List<String> argumentsOf(String commit) {
        return Stream.concat(ARGUMENTS.stream(), Stream.of(commit, "--", "content"))
                .toList();
    }

    /** Tells each change, with the time its commit was made. */
    void read(Lines lines) throws IOException {
        Optional<String> token = next();
        Instant made = Instant.EPOCH;
        while (token.isPresent()) {
            String words = token.get().strip();
            if (words.startsWith(COMMIT)) {
                made = time(words.substring(1));
            } else if (!words.isEmpty()) { // before the changes of a merge
                lines.add(change(words), made);
            }
            token = next();
        }
    }

    /** {@code :100644 100644 1f0… 2a9… R087}; of a merge, one more colon, mode, object and letter for each parent. */
    private Change change(String words) throws IOException {
        String[] parts = words.split(" ", -1);
        int parents = words.lastIndexOf(':') + 1;
        if (parents < 1 || parts.length != 2 * parents + 3) {
            throw new IOException("not a line of a raw log: " + words);
        }
        String status = parts[parts.length - 1];
        String object = parts[parts.length - 2];
        String before = parts[parts.length - 3];
        String path = path();
        if (parents == 1 && status.startsWith("R")) {
            return new Change(Kind.MOVED, path(), path, object, before);
        }
        return new Change(kind(status, object), path, path, object, before);
    }

    private static Kind kind(String status, String object) {
        if (object.matches(NO_OBJECT)) {
            return Kind.REMOVED;
        }
        return status.matches("A+") ? Kind.ADDED : Kind.EDITED;
    }

    private static Instant time(String seconds) throws IOException {
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds));
        } catch (NumberFormatException | DateTimeException e) {
            throw new IOException("not a time: " + seconds, e);
        }
    }

    private String path() throws IOException {
        return next().filter(path -> !path.isEmpty()).orElseThrow(() -> new IOException("the log ends before a path"));
    }

    /** The words up to the next NUL. */
    private Optional<String> next() throws IOException {
        ByteArrayOutputStream token = new ByteArrayOutputStream();
        int read = printed.read();
        if (read < 0) {
            return Optional.empty();
        }
        while (read > 0) {
            token.write(read);
            read = token.size() > LONGEST ? -2 : printed.read();
        }
        if (read < 0) {
            throw new IOException("the log breaks off");
        }
        return Optional.of(token.toString(UTF_8));
    }
}
