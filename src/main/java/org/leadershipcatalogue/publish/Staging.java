package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.leadershipcatalogue.diagnostic.SetupException;
import org.leadershipcatalogue.document.Asset;
import org.leadershipcatalogue.document.FileMemory;
import org.leadershipcatalogue.document.FileStamp;
import org.leadershipcatalogue.document.StaticFile;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.store.Fingerprint;

/**
 * A folder beside the output in which a site is made, to take the output's place in one move once it is right. Until
 * {@link #publish} the site that is there stays as it is; a staging folder that is closed leaves nothing behind. One that
 * is used again after {@link #begin} writes only what has changed, and then moves only that.
 *
 * <pre>{@code
 * try (Staging staging = Staging.beside(Path.of("."), Path.of("target/site"))) {
 *     staging.write("/index.html", home);
 *     staging.publish();
 * }
 * }</pre>
 */
public final class Staging implements AutoCloseable {

    /** What stands in the names of a site that is being made, and of one that is being replaced. */
    static final String NEW = "-staging-";

    static final String OLD = "-old-";

    private static final int ATTEMPTS = 20;

    /** What a file was made of that is not said. */
    private static final Object UNKNOWN = new Object();

    private final Path output;
    private final Path folder;
    private final SiteMove move;
    private final Claim claim;
    private final KeptOutput kept;
    private final StagedFolders folders;
    private final Inheritance inheritance;
    private final Ledger ledger = new Ledger();
    private final FileMemory<String> hashes = new FileMemory<>();
    private final AtomicLong versions = new AtomicLong();
    private boolean isAbandoned;

    private Staging(Path output, Claim claim, KeptOutput kept) {
        this.output = output;
        this.claim = claim;
        this.kept = kept;
        this.folder = beside(output, NEW, claim);
        this.move = new SiteMove(folder, output, beside(output, OLD, claim));
        this.folders = new StagedFolders(folder);
        this.inheritance = new Inheritance(kept, output, folder);
    }

    private static Path beside(Path output, String kind, Claim claim) {
        return output.resolveSibling("." + output.getFileName() + kind + claim.mark());
    }

    /** A fresh, empty staging folder for an output of which nothing is known. */
    public static Staging beside(Path source, Path output) {
        return beside(source, output, new KeptOutput(output, Optional.empty()));
    }

    /**
     * A fresh, empty staging folder.
     *
     * @param source the folder the site is made from, which the output must not replace
     * @param output the folder the site is published to
     * @param kept what is known of the output
     * @throws SetupException when the output is something that must not be replaced
     */
    public static Staging beside(Path source, Path output, KeptOutput kept) {
        makeReady(source, output);
        Path absolute = output.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute.getParent());
            Staging staging = new Staging(absolute, Claim.beside(absolute), kept);
            Files.createDirectory(staging.folder);
            return staging;
        } catch (IOException cause) {
            throw failure("No folder can be made beside " + absolute, cause);
        }
    }

    /**
     * Puts back a site that a killed build has set aside, and removes what else such a build has left; makes nothing yet.
     *
     * @throws SetupException when the output cannot be a folder of its own, apart from what the source holds
     */
    public static void makeReady(Path source, Path output) {
        OutputFolder.requireApart(source, output);
        OutputFolder.requireFolder(output);
        new Leftovers(output.toAbsolutePath().normalize()).remove();
    }

    public Path folder() {
        return folder;
    }

    /** Begins another site, of which what was made for the last one may be a part; all is made anew if that is not there. */
    public void begin() {
        ledger.begin();
        if (ledger.hasPublished() && !move.isInPlace()) {
            delete(folder);
            folders.forget();
            ledger.forget();
        }
    }

    /** Where the bytes of a file of the site stand: here, or in the output if they are there already. */
    public Path file(String path) {
        return (ledger.isPending(path) ? folder : output).resolve(path);
    }

    /** The version of every file of the site so far: at one place the same word stands for the same bytes, in all builds. */
    public Map<String, String> versions() {
        return ledger.current();
    }

    /** Whether a file was made of this when it was made last; it is a part of the site then. */
    public boolean keeps(String sitePath, Object sources) {
        String path = pathOf(sitePath);
        return ledger.keep(path, sources) || inherits(path, sources);
    }

    private boolean inherits(String path, Object sources) {
        Optional<KeptFile> known =
                kept.find(path).filter(file -> ledger.latest(path).isEmpty() && file.isMadeOf(sources));
        known.ifPresent(file -> room(path));
        Optional<KeptFile> taken = known.flatMap(file -> inheritance.take(path, file));
        taken.ifPresent(file -> ledger.stands(path, file.stamp()));
        taken.ifPresent(file -> ledger.take(path, file.version(), sources));
        return taken.isPresent();
    }

    /** The version of these bytes, if they are those that stand there; in the output, they are taken over. */
    private Optional<FileVersion> standing(String path, byte[] bytes) {
        return ledger.latest(path)
                .filter(latest -> latest.isIn(file(path), bytes))
                .or(() -> ledger.published(path).filter(published -> published.isIn(output.resolve(path), bytes)))
                .or(() -> inherited(path, bytes));
    }

    private Optional<FileVersion> inherited(String path, byte[] bytes) {
        Optional<KeptFile> known = kept.find(path).filter(file -> file.version().isIn(output.resolve(path), bytes));
        known.ifPresent(file -> delete(room(path)));
        Optional<KeptFile> taken = known.flatMap(file -> inheritance.take(path, file, bytes));
        taken.ifPresent(file -> ledger.stands(path, file.stamp()));
        return taken.map(KeptFile::version);
    }

    private FileVersion fresh(byte[] bytes) {
        return FileVersion.of(claim.mark() + "-" + versions.incrementAndGet(), bytes);
    }

    /** Writes texts by their paths, and returns the paths. */
    public SortedSet<String> writeAll(SortedMap<String, String> texts) {
        texts.forEach((path, text) -> write(path, text));
        return new TreeSet<>(texts.keySet());
    }

    /** Copies files to their addresses, and returns their paths below the site's folder. */
    public SortedSet<String> copyAll(List<StaticFile> files) {
        SortedSet<String> paths = new TreeSet<>();
        for (StaticFile file : files) {
            copy(file);
            paths.add(SiteAddress.fileOf(file.address()));
        }
        return paths;
    }

    /** Writes assets as pages load them, and returns their paths below the site's folder. */
    public SortedSet<String> writeAssets(List<Asset> assets) {
        SortedSet<String> paths = new TreeSet<>();
        for (Asset asset : assets) {
            asset.text()
                    .ifPresentOrElse(
                            text -> write(asset.address(), text),
                            () -> copy(new StaticFile(
                                    asset.source().path(), asset.source().file(), asset.address())));
            paths.add(SiteAddress.fileOf(asset.address()));
        }
        return paths;
    }

    /** Writes a text as UTF-8; what has been written at that place before is replaced. */
    public void write(String sitePath, String text) {
        write(sitePath, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file; what has been written at that place before is replaced. */
    public void write(String sitePath, byte[] bytes) {
        write(sitePath, bytes, UNKNOWN);
    }

    /**
     * Writes a file; what has been written at that place before is replaced.
     *
     * @param sources what it was made of, for {@link #keeps}
     */
    public void write(String sitePath, byte[] bytes, Object sources) {
        String path = pathOf(sitePath);
        Optional<FileVersion> standing = standing(path, bytes);
        if (standing.isEmpty()) {
            put(bytes, path);
        }
        ledger.take(path, standing.orElseGet(() -> fresh(bytes)), sources);
    }

    private void put(byte[] bytes, String path) {
        Path file = room(path);
        try {
            Files.write(file, bytes);
            if (kept.isNoting()) {
                ledger.stands(path, FileStamp.of(file));
            }
        } catch (IOException cause) {
            throw failure("The file " + file + " cannot be written", cause);
        }
    }

    /** Makes room for a file that another will open in the folder; it becomes a part of the site when it is written. */
    public Path room(String sitePath) {
        String path = pathOf(sitePath);
        Path file = folder.resolve(path);
        inheritance.leave(path);
        try {
            makeRoom(path);
            ledger.enter(path);
            return file;
        } catch (IOException cause) {
            throw failure("There is no room for the file " + file, cause);
        }
    }

    /** Removes a folder that stands in the place of a file, and a file that stands in the place of a folder around it. */
    private void makeRoom(String path) throws IOException {
        if (folders.has(path)) {
            ledger.leaveAllIn(path);
            folders.remove(path);
        }
        for (String missing : folders.missing(path)) {
            if (ledger.leave(missing)) {
                FolderRemoval.remove(folder.resolve(missing));
            }
            folders.make(missing);
        }
    }

    /** Copies the bytes alone, so that the rights on the source do not show in the site; never over another file. */
    public void copy(StaticFile source) {
        String path = pathOf(source.address());
        if (!ledger.isNew(path)) {
            throw failure(
                    "The file " + source.path() + " cannot be copied to " + folder.resolve(path),
                    new FileAlreadyExistsException(path));
        }
        boolean isKnown = ledger.latest(path).isPresent() || kept.find(path).isPresent();
        boolean isKept = isKnown && keeps(path, hashes.of(source.file(), () -> Fingerprint.ofBytes(bytes(source))));
        if (!isKept) {
            byte[] bytes = bytes(source);
            write(path, bytes, Fingerprint.ofBytes(bytes));
        }
    }

    private static byte[] bytes(StaticFile source) {
        try (InputStream in = Files.newInputStream(source.file(), LinkOption.NOFOLLOW_LINKS)) {
            return in.readAllBytes();
        } catch (IOException cause) {
            throw failure("The file " + source.path() + " cannot be copied to the site", cause);
        }
    }

    private String pathOf(String sitePath) {
        String relative = sitePath.startsWith("/") ? sitePath.substring(1) : sitePath;
        Path file = folder.resolve(relative).normalize();
        if (relative.isEmpty() || relative.endsWith("/") || !file.startsWith(folder) || file.equals(folder)) {
            throw new IllegalStateException("“" + sitePath + "” is not the path of a file in the site");
        }
        return relative;
    }

    /**
     * Moves the site to the output's place; when that fails, the old one is put back. When the last site was published
     * from here too, only the files that have changed are moved, each in one move.
     *
     * @throws SetupException when what is in the output's place is not a site
     */
    public synchronized void publish() {
        if (isAbandoned) {
            throw new IllegalStateException("The build of " + output + " was abandoned before it was published");
        }
        OutputFolder.requireReplaceable(output);
        if (ledger.hasPublished()) {
            move.moveFiles(ledger.gone(), ledger.changed());
            delete(folder);
        } else {
            moveFolder();
        }
        folders.forget();
        ledger.published();
    }

    /** What is noted of the site is put together while the earlier one is deleted. */
    private void moveFolder() {
        FileStamp before = FileStamp.of(folder).orElse(FileStamp.NONE);
        Optional<CompletableFuture<KeptOutput.Note>> note = Optional.of(kept)
                .filter(KeptOutput::isNoting)
                .map(noting -> CompletableFuture.supplyAsync(() -> new KeptOutput.Note(ledger.files(), before.mode())));
        move.moveFolder(ledger.leftOver());
        note.ifPresent(made -> kept.published(before, made.join()));
    }

    /** Deletes the staging folder if it was not published. */
    @Override
    public synchronized void close() {
        boolean isUnpublished = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        delete(folder);
        if (isUnpublished) {
            kept.lostNames(inheritance.taken());
        }
        endClaim();
    }

    private void endClaim() {
        try {
            claim.close();
        } catch (IOException cause) {
            throw failure("The claim beside " + output + " cannot be ended", cause);
        }
    }

    /** Deletes the staging folder although another thread may be writing to it; a site that is moving is let through. */
    public synchronized void abandon() {
        isAbandoned = true;
        for (int attempt = 1; Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && attempt <= ATTEMPTS; attempt++) {
            try {
                FolderRemoval.remove(folder);
            } catch (IOException anotherFileCame) {
                Thread.onSpinWait();
            }
        }
        endClaim();
    }

    static void delete(Path folder) {
        try {
            FolderRemoval.remove(folder);
        } catch (IOException cause) {
            throw failure("The folder " + folder + " cannot be deleted", cause);
        }
    }

    static UncheckedIOException failure(String sentence, IOException cause) {
        return new UncheckedIOException(sentence + ": " + cause, cause);
    }
}
