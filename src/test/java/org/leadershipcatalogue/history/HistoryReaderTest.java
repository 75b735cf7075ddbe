package org.leadershipcatalogue.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.model.History;
import org.leadershipcatalogue.model.History.EarlierText;
import org.leadershipcatalogue.model.Revisions;
import org.leadershipcatalogue.testing.Repository;

class HistoryReaderTest {

    private static final String A = "content/a.adoc";
    private static final String B = "content/b.adoc";
    private static final String C = "content/c.adoc";
    private static final String TEXT = "= A page\n\nOne line.\nAnother line.\nA third line.\nA fourth line.\n";

    @TempDir
    private Path folder;

    // revisions

    @Test
    void countsTheChangesOfEachFile() {
        Repository repository = repository().file(A, "1").file(B, "1").commit();
        repository.file(A, "2").commit();
        repository.file(A, "3").commit();

        assertEquals(Map.of(A, revisions(3, 3), B, revisions(1, 1)), read().revisions());
    }

    @Test
    void knowsNothingOfWhatIsNotCommitted() {
        repository().file(A, "1").commit().file(A, "2").file(B, "1");

        assertEquals(Map.of(A, revisions(1, 1)), read().revisions());
    }

    @Test
    void forgetsWhatIsGone() throws IOException {
        Repository repository = repository().file(A, "1").file(B, "1").commit();
        Files.delete(repository.folder().resolve(A));
        repository.commit();

        assertEquals(Map.of(B, revisions(1, 1)), read().revisions());
    }

    @Test
    void goesOnCountingAFileThatWasGoneForAWhile() throws IOException {
        Repository repository = repository().file(A, "1").file(B, "1").commit();
        repository.file(A, "2").commit();
        Files.delete(repository.folder().resolve(A));
        repository.commit().file(A, "3").commit();

        assertEquals(Optional.of(revisions(3, 4)), read().revisions(A));
    }

    @Test
    void looksAtNothingButContent() {
        repository().file("templates/a.ftlh", "1").file(A, "1").commit();

        assertEquals(Set.of(A), read().revisions().keySet());
    }

    @Test
    void readsASourceFolderWithinARepository() {
        repository()
                .file("site/content/a.adoc", "1")
                .file("content/b.adoc", "1")
                .commit();

        History history = new HistoryReader(folder.resolve("site"), System.getenv()).read();

        assertEquals(Map.of(A, revisions(1, 1)), history.revisions());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/two words.adoc",
                "content/köln – “straße”.adoc",
                "content/quote\"and\\slash.adoc",
                "content/:100644 a.adoc",
                "content/tab\tand\nline.adoc",
                "content/-M.adoc"
            })
    void readsAnyName(String name) {
        repository().file(name, TEXT).commit().file(name, TEXT + "2").commit();

        assertEquals(Map.of(name, revisions(2, 2)), read().revisions());
    }

    // names

    @Test
    void followsAFileThroughItsNames() {
        Repository repository = repository().file(A, TEXT).commit().move(A, B).commit();
        repository.file(B, TEXT + "2").commit().move(B, C).file(C, TEXT + "3").commit();

        assertEquals(List.of(A, B), read().earlierPaths(C));
        assertEquals(Map.of(C, revisions(4, 4)), read().revisions());
    }

    @Test
    void takesAFileOfOtherWordsForAnotherOne() {
        Repository repository = repository().file(A, TEXT).commit();
        repository
                .move(A, B)
                .file(B, "= Another page\n\nOther words.\nOne line.\n")
                .commit();

        assertEquals(List.of(), read().earlierPaths(B));
        assertEquals(Map.of(B, revisions(1, 2)), read().revisions());
    }

    @Test
    void tellsANewFileFromTheMovedOneWhoseNameItHas() {
        Repository repository = repository().file(A, TEXT).commit().move(A, B).commit();
        repository
                .file(A, "= Quite another\n")
                .commit()
                .file(A, "= Quite another page\n")
                .commit();

        History history = read();

        assertEquals(Map.of(A, revisions(2, 4), B, revisions(2, 2)), history.revisions());
        assertEquals(List.of(), history.earlierPaths(A));
        assertEquals(List.of(A), history.earlierPaths(B));
    }

    @Test
    void tellsADeletedFileFromTheMovedOneWhoseNameItHad() throws IOException {
        Repository repository = repository().file(A, TEXT).commit().move(A, B).commit();
        repository
                .file(A, "= Quite another\n")
                .commit()
                .file(A, "= Quite another page\n")
                .commit();
        Files.delete(repository.folder().resolve(A));
        repository.commit();

        assertEquals(Map.of(B, revisions(2, 2)), read().revisions());
    }

    @Test
    void comesBackToAnOldName() {
        repository().file(A, TEXT).commit().move(A, B).commit().move(B, A).commit();

        assertEquals(Map.of(A, revisions(3, 3)), read().revisions());
        assertEquals(List.of(A, B), read().earlierPaths(A));
    }

    // branches

    @Test
    void countsAChangeOnceWhicheverBranchItWasMadeOn() {
        Repository repository = repository().file(A, "1").file(B, "1").commit().git("branch", "side");
        repository.file(A, "2").commit();
        repository
                .git("checkout", "-q", "side")
                .file(B, "2")
                .commit()
                .file(B, "3")
                .commit();
        repository.git("checkout", "-q", "main").merge("side");

        assertEquals(Map.of(A, revisions(2, 2), B, revisions(3, 4)), read().revisions());
    }

    @Test
    void countsAMergeThatMadeANewText() {
        Repository repository = repository().file(A, "1\n2\n3\n4\n5\n").commit().git("branch", "side");
        repository.file(A, "one\n2\n3\n4\n5\n").commit();
        repository.git("checkout", "-q", "side").file(A, "1\n2\n3\n4\nfive\n").commit();
        repository.git("checkout", "-q", "main").merge("side");

        assertEquals(Optional.of(revisions(4, 4)), read().revisions(A));
    }

    @Test
    void countsNoLessAfterAMergeThatKeptNothing() {
        Repository repository = repository().file(A, "1").commit().git("branch", "side");
        repository.file(A, "2").commit();
        repository.git("checkout", "-q", "side").file(A, "3").commit();
        repository.git("checkout", "-q", "main").git("merge", "-q", "-s", "ours", "-m", "Merge", "side");

        assertEquals(Optional.of(revisions(3, 3)), read().revisions(A));
    }

    @Test
    void countsWhatWasDoneToTheOldNameOnAnotherBranch() {
        Repository repository = repository().file(A, TEXT).commit().git("branch", "side");
        repository.move(A, B).commit();
        repository.git("checkout", "-q", "side").file(A, TEXT + "More.\n").commit();
        repository.git("checkout", "-q", "main").merge("side");

        assertEquals(Map.of(B, revisions(4, 4)), read().revisions());
        assertEquals(List.of(A), read().earlierPaths(B));
    }

    // texts

    @Test
    void readsEarlierTextsWithTheNamesTheyHad() {
        Repository repository = repository().file(A, TEXT).commit().move(A, B).commit();
        repository.file(B, "\uFEFF" + TEXT.replace("\n", "\r\n") + "£ – ’").commit();
        HistoryReader reader = reader();

        History history = reader.withTexts(reader.read(), Set.of(B));

        assertEquals(
                List.of(new EarlierText(B, TEXT + "£ – ’"), new EarlierText(B, TEXT), new EarlierText(A, TEXT)),
                history.earlierTexts(B));
    }

    @Test
    void readsTenTextsAtMostAndTheLastOneOfEachEarlierName() {
        Repository repository = repository().file(A, TEXT).commit().move(A, B).commit();
        for (int version = 1; version <= 12; version++) {
            repository.file(B, TEXT + version).commit();
        }
        HistoryReader reader = reader();

        List<EarlierText> texts = reader.withTexts(reader.read(), Set.of(B)).earlierTexts(B);

        assertEquals(11, texts.size());
        assertEquals(new EarlierText(B, TEXT + 12), texts.get(0));
        assertEquals(new EarlierText(B, TEXT + 3), texts.get(9));
        assertEquals(new EarlierText(A, TEXT), texts.get(10));
    }

    @Test
    void leavesOutAVeryLongText() {
        repository().file(A, "x".repeat(2_000_000)).file(B, "short").commit();
        HistoryReader reader = reader();

        History history = reader.withTexts(reader.read(), Set.of(A, B));

        assertEquals(List.of(), history.earlierTexts(A));
        assertEquals(List.of(new EarlierText(B, "short")), history.earlierTexts(B));
    }

    @Test
    void readsMoreTextsThanAPipeHolds() {
        Repository repository = repository();
        for (int page = 0; page < 3_000; page++) {
            repository.file("content/" + page + ".adoc", TEXT + page);
        }
        repository.commit();
        HistoryReader reader = reader();
        History history = reader.read();

        History withTexts = reader.withTexts(history, history.revisions().keySet());

        assertEquals(3_000, withTexts.size());
        assertTrue(history.revisions().keySet().stream()
                .noneMatch(path -> withTexts.earlierTexts(path).isEmpty()));
    }

    // no history

    @Test
    void hasNoneWithoutARepository() throws IOException {
        Files.createDirectories(folder.resolve("content"));

        assertEquals(History.NONE, read());
    }

    @Test
    void startsNothingWithoutARepository() {
        String git = script("git", "#!/bin/sh\ntouch '" + folder.resolve("trace") + "'\n");
        String path = Path.of(git).resolveSibling("").toString();
        Path source = folder.resolve("site");

        assertEquals(History.NONE, new HistoryReader(source, Map.of("PATH", path)).read());
        assertFalse(Files.exists(folder.resolve("trace")));
    }

    @Test
    void hasNoneBeforeTheFirstCommit() {
        repository().file(A, "1");

        assertEquals(History.NONE, read());
    }

    @Test
    void hasNoneInAShallowClone() {
        Repository repository = repository().file(A, "1").commit().file(A, "2").commit();
        repository.git(
                "clone", "-q", "--depth", "1", repository.folder().toUri().toString(), "shallow");

        assertEquals(History.NONE, new HistoryReader(folder.resolve("shallow"), System.getenv()).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/nowhere", "relative", "\u0001"})
    void hasNoneWithoutGit(String path) {
        repository().file(A, "1").commit();

        assertEquals(History.NONE, read(Map.of("PATH", path)));
    }

    @Test
    void hasNoneWhereTheRepositoryIsBroken() throws IOException {
        Repository repository = repository().file(A, "1").commit();
        Files.writeString(repository.folder().resolve(".git/HEAD"), "nonsense");

        assertEquals(History.NONE, read());
    }

    @Test
    void hasNoneWhereAnObjectIsMissing() throws IOException {
        Repository repository =
                repository().file(A, TEXT).commit().file(A, TEXT + "2").commit();
        try (var files = Files.walk(repository.folder().resolve(".git/objects"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }

        assertEquals(History.NONE, read());
    }

    @Test
    void hasNoneWhereGitDoesNotTrustTheOwner() {
        repository().file(A, "1").commit();
        String git = script(
                "git",
                "#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 PATH='%s' exec git \"$@\"\n"
                        .formatted(System.getenv("PATH")));
        String path = Path.of(git).resolveSibling("").toString();

        assertEquals(History.NONE, read(Map.of("PATH", path)));
        assertEquals(
                1,
                read(Map.of(
                                "PATH",
                                path,
                                "GIT_CONFIG_COUNT",
                                "1",
                                "GIT_CONFIG_KEY_0",
                                "safe.directory",
                                "GIT_CONFIG_VALUE_0",
                                "*"))
                        .size());
    }

    @Test
    void readsTheRepositoryOfItsFolderWhateverTheEnvironmentSays() {
        repository().file(A, "1").commit();
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.put("GIT_DIR", "/nowhere");
        environment.put("GIT_WORK_TREE", "/nowhere");

        assertEquals(Set.of(A), read(environment).revisions().keySet());
    }

    // hostile repositories

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alias.log",
                "core.alternateRefsCommand",
                "core.editor",
                "core.fsmonitor",
                "core.pager",
                "core.sshCommand",
                "diff.external",
                "diff.hostile.command",
                "diff.hostile.textconv",
                "filter.hostile.clean",
                "filter.hostile.smudge",
                "pager.log"
            })
    void runsNothingTheRepositoryNames(String key) throws IOException {
        Path trace = folder.resolve("trace");
        Repository repository =
                repository().file(A, TEXT).commit().file(A, TEXT + "2").commit();
        repository
                .file(".gitattributes", "*.adoc diff=hostile filter=hostile\n")
                .commit();
        String program = script("hostile", "#!/bin/sh\necho run >> '" + trace + "'\ncat\n");
        repository.git("config", key, key.startsWith("alias.") ? "!" + program : program);
        HistoryReader reader = reader();

        History history = reader.withTexts(reader.read(), Set.of(A));

        assertEquals(2, history.earlierTexts(A).size());
        assertFalse(Files.exists(trace), "the program of " + key + " was run");
    }

    @Test
    void verifiesNoSignature() throws IOException {
        Path trace = folder.resolve("trace");
        Repository repository = repository().file(A, TEXT);
        String program = script("gpg", "#!/bin/sh\necho run >> '" + trace + """
                '
                cat > /dev/null
                printf '\\n[GNUPG:] SIG_CREATED \\n' >&2
                printf -- '-----BEGIN PGP SIGNATURE-----\\n\\nx\\n-----END PGP SIGNATURE-----\\n'
                """);
        repository.git("config", "gpg.program", program).git("add", "-A").git("commit", "-q", "-S", "-m", "Signed");
        assertTrue(Files.exists(trace), "the commit is signed");
        Files.delete(trace);
        repository.git("config", "log.showSignature", "true");

        assertEquals(Set.of(A), read().revisions().keySet());
        assertFalse(Files.exists(trace), "the signature was looked at");
    }

    @ParameterizedTest
    @CsvSource({
        "diff.renames, false",
        "diff.renameLimit, 1",
        "diff.relative, false",
        "diff.orderFile, nowhere",
        "log.showRoot, false",
        "log.follow, true",
        "log.diffMerges, off",
        "log.decorate, full",
        "log.showSignature, true",
        "format.pretty, fuller",
        "color.ui, always",
        "core.quotePath, true",
        "core.abbrev, 4",
        "core.logAllRefUpdates, false",
        "log.mailmap, true",
        "i18n.logOutputEncoding, UTF-16"
    })
    void readsTheSameWhateverIsConfigured(String key, String value) {
        Repository repository = repository().file(A, TEXT).commit().move(A, B).commit();
        History expected = read();
        repository.git("config", key, value);

        assertEquals(expected, read());
        assertEquals(List.of(A), expected.earlierPaths(B));
    }

    @Test
    void fetchesNothing() throws IOException {
        Repository origin = Repository.in(folder.resolve("origin"))
                .file(A, TEXT)
                .commit()
                .file(A, TEXT + "2")
                .commit()
                .git("config", "uploadpack.allowFilter", "true");
        Path trace = folder.resolve("trace");
        String program = script("upload", "#!/bin/sh\necho run >> '" + trace + "'\nexec git-upload-pack \"$@\"\n");
        origin.git("clone", "-q", "--filter=blob:none", origin.folder().toUri().toString(), "../partial");
        Repository partial =
                Repository.in(folder.resolve("partial")).git("config", "remote.origin.uploadpack", program);
        Path source = partial.folder();
        HistoryReader reader = new HistoryReader(source, System.getenv());

        History history = reader.withTexts(reader.read(), Set.of(A));

        assertEquals(Optional.of(revisions(2, 2)), history.revisions(A));
        assertFalse(Files.exists(trace), "the repository was asked for what is missing");
    }

    @Test
    void changesNothingInTheRepository() throws IOException {
        Repository repository = repository().file(A, TEXT).commit();
        List<String> before = files(repository);
        HistoryReader reader = reader();

        reader.withTexts(reader.read(), Set.of(A));

        assertEquals(before, files(repository));
    }

    private static List<String> files(Repository repository) throws IOException {
        try (var files = Files.walk(repository.folder())) {
            return files.map(file -> file + " " + file.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }

    private Repository repository() {
        return Repository.in(folder);
    }

    private HistoryReader reader() {
        return new HistoryReader(folder, System.getenv());
    }

    private History read() {
        return read(System.getenv());
    }

    private History read(Map<String, String> environment) {
        return new HistoryReader(folder, environment).read();
    }

    /** The revisions of a file whose last change is in the commit of a number. */
    private static Revisions revisions(int count, int commit) {
        return new Revisions(count, Instant.parse("2023-01-01T12:00:00Z").plusSeconds(86_400L * (commit - 1)));
    }

    /** A file that can be run. */
    private String script(String name, String text) {
        Path file = folder.resolve("bin").resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertTrue(file.toFile().setExecutable(true));
        return file.toString();
    }
}
