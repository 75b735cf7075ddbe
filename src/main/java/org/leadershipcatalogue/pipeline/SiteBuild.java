package org.leadershipcatalogue.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.asciidoc.AsciidocConverter;
import org.leadershipcatalogue.check.FinishedSite;
import org.leadershipcatalogue.check.LinksElsewhere;
import org.leadershipcatalogue.check.SiteCheck;
import org.leadershipcatalogue.check.external.ExternalLinks;
import org.leadershipcatalogue.check.external.Tally;
import org.leadershipcatalogue.config.ConfigReader;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.Assets;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.SourceTree;
import org.leadershipcatalogue.document.StaticFile;
import org.leadershipcatalogue.feed.Feeds;
import org.leadershipcatalogue.history.HistoryReader;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.History;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Moments;
import org.leadershipcatalogue.picture.CardPictures;
import org.leadershipcatalogue.publish.CompressedCopies;
import org.leadershipcatalogue.publish.Fingerprints;
import org.leadershipcatalogue.publish.Libraries;
import org.leadershipcatalogue.publish.NextChangeFile;
import org.leadershipcatalogue.publish.Staging;
import org.leadershipcatalogue.render.BakedSite;
import org.leadershipcatalogue.render.Baker;
import org.leadershipcatalogue.schema.SchemaReader;
import org.leadershipcatalogue.schema.ShownTimes;
import org.leadershipcatalogue.source.SourceReader;
import org.leadershipcatalogue.timetable.KeptNames;
import org.leadershipcatalogue.timetable.ScheduleCheck;
import org.leadershipcatalogue.timetable.TimetableReader;

/**
 * A build from content to published site. Each step takes what the earlier ones made, reports what an author can mend
 * and carries on, so that one run shows everything; only a build without errors is published.
 */
public final class SiteBuild {

    private final Progress progress;
    private final AtomicReference<@Nullable Staging> open = new AtomicReference<>();

    public SiteBuild(Progress progress) {
        this.progress = progress;
    }

    /** Builds the site. */
    public BuildResult run(BuildRequest request) {
        Path source = request.source();
        Findings findings = new Findings();
        SiteConfig config = progress.step(
                "settings read",
                () -> new ConfigReader(findings).read(source),
                settings -> settings.properties().size());
        HistoryReader git = new HistoryReader(source, System.getenv());
        CompletableFuture<History> versions = CompletableFuture.supplyAsync(git::read);
        CompletableFuture<CardPictures> pictures =
                CompletableFuture.supplyAsync(() -> new CardPictures(config.title()));
        try (Staging staging = Staging.beside(source, request.output())) {
            open.set(staging);
            SourceTree tree =
                    progress.step("files read", () -> new SourceReader(findings).read(source), SourceTree::size);
            List<ConvertedPage> pages = progress.step(
                    "pages converted",
                    () -> new AsciidocConverter(source, findings).convert(tree.pages(), tree.partials()),
                    List::size);
            Catalogue entries = progress.step(
                    "entries typed",
                    () -> new SchemaReader(London.day(request.now()), findings).read(pages, request.withDrafts()),
                    typed -> typed.entries().size());
            Catalogue catalogue = progress.step(
                    "sessions scheduled",
                    () -> new TimetableReader(findings).read(pages, entries),
                    Catalogue::sessionCount);
            progress.step(
                    "dates proved",
                    () -> new ScheduleCheck(findings, request.now()).check(pages, catalogue),
                    Integer::intValue);
            History history = progress.step(
                    "versions looked up",
                    () -> git.withTexts(versions.join(), KeptNames.sources(catalogue)),
                    History::size);
            new KeptNames(findings).check(pages, catalogue, history);
            List<StaticFile> libraries = new Libraries().writeTo(staging);
            Assets assets = progress.step(
                    "assets named",
                    () -> new Fingerprints(findings).of(tree.assets(), libraries),
                    named -> named.names().size());
            BakedSite baked = progress.step(
                    "pages rendered",
                    () -> new Baker(config, source, request.now(), findings)
                            .bake(catalogue, pages, tree, assets, history.revisions(), staging.folder()),
                    site -> site.pages().size());
            progress.done("of them read", baked.pages().size(), baked.reading());
            Set<String> files = progress.step("files copied", () -> staging.copyAll(tree.copied()), Set::size);
            libraries.forEach(library -> files.add(library.path()));
            Set<String> loaded = progress.step(
                    "assets written", () -> staging.writeAssets(assets.loadedWith(baked.assets())), Set::size);
            loaded.addAll(
                    progress.step("cards drawn", () -> pictures.join().draw(baked.cards(), staging::write), Set::size));
            Set<String> feeds = progress.step(
                    "feeds written",
                    () -> staging.writeAll(new Feeds(config, findings)
                            .of(catalogue, baked.pages(), tree.copied(), history.revisions())),
                    Set::size);
            FinishedSite site = progress.step(
                    "other files read",
                    () -> FinishedSite.of(
                            staging.folder(),
                            config,
                            catalogue,
                            pages,
                            baked.pages(),
                            baked.failed(),
                            files,
                            loaded,
                            feeds),
                    finished -> finished.others().size());
            progress.step("pages checked", () -> new SiteCheck(source, findings).check(site), Integer::intValue);
            request.asking()
                    .ifPresent(asking -> progress.step(
                            "external URLs asked",
                            () -> new ExternalLinks(asking, config.links(), findings)
                                    .check(new LinksElsewhere(source).of(site)),
                            Tally::asked));
            Optional<Instant> nextChange =
                    new Moments(catalogue, new ShownTimes().read(pages)).nextChange(request.now());
            if (!findings.hasErrors()) {
                CompressedCopies copies = new CompressedCopies(staging.folder());
                progress.step(copies.words(), () -> copies.write(site.all()), Integer::intValue);
                staging.publish();
                new NextChangeFile(source).write(nextChange);
            }
            return new BuildResult(
                    findings.sorted(), !findings.hasErrors(), baked.pages().size(), nextChange);
        } finally {
            open.set(null);
        }
    }

    /** Deletes what a build has made so far, for a program that is being stopped while {@link #run} goes on. */
    public void abandon() {
        Staging staging = open.get();
        if (staging != null) {
            staging.abandon();
        }
    }
}
