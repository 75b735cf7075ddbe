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
import java.util.TreeMap;
import org.leadershipcatalogue.model.History;

/**
 * Reads the Git history of a source folder's content. Where there is none to be had (no repository, no Git, a shallow
 * clone, a repository Git does not trust), the history is empty; that is no error.
 */
public final class HistoryReader {

    private static final byte[] NO_INPUT = {};
    private static final List<String> STATE = List.of("rev-parse", "--is-shallow-repository", "HEAD");

    private static final Known NOTHING = new Known("", Map.of(), History.NONE);

    private final Path source;
    private final GitCommand git;
    private Known known = NOTHING;
    private Texts texts = new Texts(List.of(), Map.of());

    /** @param environment of this program; its {@code PATH} says where Git is */
    public HistoryReader(Path source, Map<String, String> environment) {
        this.source = source;
        this.git = new GitCommand(source, environment);
    }

    /**
     * The history that was read last.
     *
     * @param head the commit it ends in
     * @param present which files it has asked for, and whether they were there
     */
    private record Known(String head, Map<String, Boolean> present, History history) {}

    private record Texts(List<String> objects, Map<String, String> read) {}

    /**
     * How often each file was changed, when last, and by which paths it went before. The log is read again only when it
     * has come to end in another commit, or a file it names has come or gone.
     */
    public History read() {
        String commit = commit();
        if (commit.isEmpty()) {
            known = NOTHING;
        } else if (!known.head.equals(commit) || !areStill(known.present)) {
            known = read(commit);
        }
        return known.history;
    }

    /** The commit in which a history would end that is read now; no words where there is none to be had. */
    public String commit() {
        List<String> state = git.run(STATE, NO_INPUT, HistoryReader::words)
                .orElse("")
                .lines()
                .toList();
        return state.size() == 2 && state.get(0).equals("false") ? state.get(1) : "";
    }

    /** The commit in which the history ends that was read last; no words where none could be read. */
    public String readCommit() {
        return known.head;
    }

    private Known read(String head) {
        Map<String, Boolean> present = new TreeMap<>();
        return git.run(LogParser.argumentsOf(head), NO_INPUT, printed -> history(printed, present))
                .map(history -> new Known(head, present, history))
                .orElse(NOTHING);
    }

    private boolean areStill(Map<String, Boolean> present) {
        return present.entrySet().stream().allMatch(file -> isPresent(file.getKey()) == file.getValue());
    }

    /** The history with the earlier texts of some files; what Git calls by one name never changes. */
    public History withTexts(History history, Set<String> paths) {
        List<String> objects = history.versions(paths).stream()
                .map(History.Version::object)
                .distinct()
                .toList();
        if (objects.isEmpty()) {
            return history;
        }
        if (!texts.objects.equals(objects) || texts.read.isEmpty()) {
            texts = new Texts(objects, texts(objects));
        }
        return texts.read.isEmpty() ? history : history.withTexts(texts.read);
    }

    private Map<String, String> texts(List<String> objects) {
        byte[] input = (String.join("\n", objects) + "\n").getBytes(UTF_8);
        return git.run(ObjectParser.ARGUMENTS, input, printed -> new ObjectParser(printed).read(objects))
                .orElse(Map.of());
    }

    private History history(InputStream printed, Map<String, Boolean> present) throws IOException {
        Lines lines = new Lines(path -> present.computeIfAbsent(path, this::isPresent));
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
        return new String(printed.readNBytes(200), UTF_8);
    }
}
