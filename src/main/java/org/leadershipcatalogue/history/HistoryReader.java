package org.leadershipcatalogue.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadershipcatalogue.model.History;

/**
 * Reads the Git history of a source folder's content. Where there is none to be had (no repository, no Git, a shallow
 * clone, a repository Git does not trust), the history is empty; that is no error.
 */
public final class HistoryReader {

    private static final byte[] NO_INPUT = {};
    private static final List<String> IS_SHALLOW = List.of("rev-parse", "--is-shallow-repository");

    private final Path source;
    private final GitCommand git;

    /** @param environment of this program; its {@code PATH} says where Git is */
    public HistoryReader(Path source, Map<String, String> environment) {
        this.source = source;
        this.git = new GitCommand(source, environment);
    }

    /** How often each file was changed, when last, and by which paths it went before. */
    public History read() {
        boolean isWhole = git.run(IS_SHALLOW, NO_INPUT, HistoryReader::words)
                .filter(words -> words.strip().equals("false"))
                .isPresent();
        return isWhole ? git.run(LogParser.ARGUMENTS, NO_INPUT, this::history).orElse(History.NONE) : History.NONE;
    }

    /** The history with the earlier texts of some files. */
    public History withTexts(History history, Set<String> paths) {
        List<String> objects = history.versions(paths).stream()
                .map(History.Version::object)
                .distinct()
                .toList();
        if (objects.isEmpty()) {
            return history;
        }
        byte[] input = (String.join("\n", objects) + "\n").getBytes(UTF_8);
        return git.run(ObjectParser.ARGUMENTS, input, printed -> new ObjectParser(printed).read(objects))
                .map(history::withTexts)
                .orElse(history);
    }

    private History history(InputStream printed) throws IOException {
        Lines lines = new Lines(this::isPresent);
        new LogParser(printed).read(lines);
        return new History(lines.files());
    }

    private boolean isPresent(String path) {
        try {
            return Files.exists(source.resolve(path));
        } catch (InvalidPathException e) {
            return false; // a name this file system cannot hold
        }
    }

    private static String words(InputStream printed) throws IOException {
        return new String(printed.readNBytes(100), UTF_8);
    }
}
