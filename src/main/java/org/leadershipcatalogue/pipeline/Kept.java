package org.leadershipcatalogue.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.leadershipcatalogue.asciidoc.Conversions;
import org.leadershipcatalogue.asciidoc.Engines;
import org.leadershipcatalogue.asciidoc.plain.PlainPages;
import org.leadershipcatalogue.check.ReadFiles;
import org.leadershipcatalogue.document.FileHashes;
import org.leadershipcatalogue.document.FileMemory;
import org.leadershipcatalogue.document.FileStamp;
import org.leadershipcatalogue.document.Lazy;
import org.leadershipcatalogue.feed.KeptEvents;
import org.leadershipcatalogue.history.HistoryReader;
import org.leadershipcatalogue.picture.CardPictures;
import org.leadershipcatalogue.publish.AssetMemory;
import org.leadershipcatalogue.render.KeptPages;
import org.leadershipcatalogue.schema.ContentTypes;
import org.leadershipcatalogue.schema.KeptEntries;
import org.leadershipcatalogue.source.ReadText;
import org.leadershipcatalogue.timetable.KeptTimetables;
import org.leadershipcatalogue.timetable.KeptVersions;

/**
 * What is kept from one build of a site to the next, each thing beside what it was made of: where that is equal, it is
 * used again. A build of its own begins with what others have kept on disk.
 */
final class Kept implements AutoCloseable {

    private final Optional<Path> eventsFile;
    private final Optional<HashesFile> hashesFile;
    private final FileHashes hashes;
    private final Optional<Path> catalogueFile;
    private final FileMemory<ReadText> texts = new FileMemory<>();
    private final Conversions conversions;
    private final KeptEntries entries = new KeptEntries();
    private final KeptTimetables timetables = new KeptTimetables();
    private final KeptVersions versions = new KeptVersions();
    private final HistoryReader git;
    private final AssetMemory assets;
    private final CompletableFuture<KeptPages> pages;
    private final Optional<Path> urlsFile;
    private final CompletableFuture<ReadFiles> files;
    private final CompletableFuture<KeptEvents> events;
    private final CompletableFuture<KeptCatalogue> catalogue;
    private Optional<CompletableFuture<Void>> saved = Optional.empty();
    private final Lazy<CompletableFuture<CardPictures>> pictures =
            new Lazy<>(() -> CompletableFuture.supplyAsync(CardPictures::new));

    /**
     * What builds of a site have kept; nothing where there is no cache.
     *
     * @param source the source folder of the site
     * @param cache the folder of what is kept on disk; it need not be there
     * @param engines where Asciidoctor is taken from, if a page has to be converted
     * @param pagesFile what is known of rendered pages, for an output of which more than its name is known
     * @param stamps by which source files are known to be as they were, by path
     */
    private Kept(
            Path source,
            Optional<Path> cache,
            Engines engines,
            Optional<Path> pagesFile,
            Map<String, FileStamp> stamps) {
        Optional<Path> stamped = cache.filter(folder -> !stamps.isEmpty());
        this.hashesFile = stamped.map(folder -> new HashesFile(folder.resolve("hashes"), stamps));
        this.hashes = hashesFile.map(HashesFile::hashes).orElseGet(FileHashes::none);
        this.assets = new AssetMemory(hashes, stamped.map(folder -> folder.resolve("assets")));
        this.eventsFile = cache.map(folder -> folder.resolve("events"));
        this.catalogueFile = pagesFile.map(file -> file.resolveSibling("catalogue"));
        catalogue = CompletableFuture.supplyAsync(() -> KeptCatalogue.read(source, catalogueFile));
        pages = CompletableFuture.supplyAsync(() -> pagesFile.map(KeptPages::of).orElseGet(KeptPages::new));
        events = CompletableFuture.supplyAsync(
                () -> eventsFile.map(KeptEvents::read).orElseGet(KeptEvents::new));
        urlsFile = pagesFile.map(file -> file.resolveSibling("urls"));
        files = CompletableFuture.supplyAsync(
                () -> urlsFile.map(ReadFiles::read).orElseGet(ReadFiles::new));
        conversions = new Conversions(
                source,
                cache.map(folder -> folder.resolve("conversions")),
                new PlainPages(ContentTypes.fieldNames()),
                engines);
        git = new HistoryReader(source, System.getenv());
        if (pagesFile.filter(Files::exists).isEmpty()) {
            pictures.get();
        }
    }

    /**
     * For a build of its own, whose output may have the pages of the last one.
     *
     * @param stamps those of the source files that show every change from now on, by path
     */
    static Kept ofBuild(Path source, Optional<Path> cache, Engines engines, Map<String, FileStamp> stamps) {
        return new Kept(source, cache, engines, cache.map(folder -> folder.resolve("pages")), stamps);
    }

    /** For a program whose first build is put in the place of whatever its output has. */
    static Kept ofPreview(Path source, Optional<Path> cache, Engines engines) {
        return new Kept(source, cache, engines, Optional.empty(), Map.of());
    }

    /** Where things are kept on disk: never needed, and free to be deleted. */
    static Path folder(Path source) {
        return source.resolve("target").resolve("cache");
    }

    FileMemory<ReadText> texts() {
        return texts;
    }

    /** The hashes of files that need not be read for them. */
    FileHashes hashes() {
        return hashes;
    }

    Conversions conversions() {
        return conversions;
    }

    KeptEntries entries() {
        return entries;
    }

    KeptTimetables timetables() {
        return timetables;
    }

    KeptVersions versions() {
        return versions;
    }

    HistoryReader git() {
        return git;
    }

    AssetMemory assets() {
        return assets;
    }

    /** Reading them takes a while, in which the build can begin. */
    KeptPages pages() {
        return pages.join();
    }

    KeptEvents events() {
        return events.join();
    }

    KeptCatalogue catalogue() {
        return catalogue.join();
    }

    ReadFiles files() {
        return files.join();
    }

    /** Reading their letters takes a while, in which the build can begin; most later builds draw none. */
    CardPictures pictures() {
        return pictures.get().join();
    }

    /** Lets go of what reading alone needs, for a build after which there is no other: the texts, and Asciidoctor. */
    void endReading() {
        texts.keepOnly(List.of());
        conversions.close();
    }

    /** Begins to keep on disk what is new, of a build after which there is no other, while its site is published. */
    void beginSaving() {
        saved = Optional.of(CompletableFuture.runAsync(this::write));
    }

    /** Keeps on disk what is new for the builds to come. */
    void save() {
        saved.ifPresentOrElse(CompletableFuture::join, this::write);
    }

    private void write() {
        hashesFile.ifPresent(HashesFile::write);
        assets.save();
        conversions.save();
        pages().write();
        eventsFile.ifPresent(file -> events().write(file));
        urlsFile.ifPresent(file -> files().write(file));
        catalogueFile.ifPresent(file -> catalogue().write(file));
    }

    @Override
    public void close() {
        conversions.close();
    }
}
