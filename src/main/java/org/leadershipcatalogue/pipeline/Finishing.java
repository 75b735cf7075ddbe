package org.leadershipcatalogue.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.leadershipcatalogue.check.FinishedSite;
import org.leadershipcatalogue.check.LinksElsewhere;
import org.leadershipcatalogue.check.SiteCheck;
import org.leadershipcatalogue.check.SiteFiles;
import org.leadershipcatalogue.check.external.Asking;
import org.leadershipcatalogue.check.external.ExternalLinks;
import org.leadershipcatalogue.check.external.Tally;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.Assets;
import org.leadershipcatalogue.document.StaticFile;
import org.leadershipcatalogue.feed.Feeds;
import org.leadershipcatalogue.model.Moments;
import org.leadershipcatalogue.model.Revisions;
import org.leadershipcatalogue.picture.CardPictures;
import org.leadershipcatalogue.publish.CompressedCopies;
import org.leadershipcatalogue.publish.Fingerprints;
import org.leadershipcatalogue.publish.Libraries;
import org.leadershipcatalogue.publish.NextChangeFile;
import org.leadershipcatalogue.publish.Staging;
import org.leadershipcatalogue.render.BakedSite;
import org.leadershipcatalogue.render.Baker;
import org.leadershipcatalogue.schema.ShownTimes;

/** The second half of a build: from what was read to a site that is checked and published. */
final class Finishing {

    private final Path source;
    private final ReadSources sources;
    private final Staging staging;
    private final Progress progress;
    private final BooleanSupplier isSuperseded;
    private final Findings findings = new Findings();

    /** @param isSuperseded asked between the steps; the build stops with a CancellationException where it holds */
    Finishing(Path source, ReadSources sources, Staging staging, Progress progress, BooleanSupplier isSuperseded) {
        this.source = source;
        this.sources = sources;
        this.staging = staging;
        this.progress = progress;
        this.isSuperseded = isSuperseded;
        findings.addAll(sources.findings());
    }

    BuildResult finish(Optional<Asking> asking, boolean withCopies) {
        CompletableFuture<CardPictures> pictures = CompletableFuture.supplyAsync(
                () -> new CardPictures(sources.config().title()));
        List<StaticFile> libraries = new Libraries().writeTo(staging);
        Assets assets = step(
                "assets named",
                () -> new Fingerprints(findings).of(sources.tree().assets(), libraries),
                named -> named.names().size());
        BakedSite baked =
                step("pages rendered", () -> bake(assets), site -> site.pages().size());
        progress.done("of them read", baked.pages().size(), baked.reading());
        FinishedSite site = finished(baked, write(baked, assets, libraries, pictures));
        step("pages checked", () -> new SiteCheck(source, findings).check(site), Integer::intValue);
        asking.ifPresent(how -> step("external URLs asked", () -> ask(how, site), Tally::asked));
        Optional<Instant> nextChange = new Moments(sources.catalogue(), new ShownTimes().read(sources.pages()))
                .nextChange(sources.looking().now());
        if (!findings.hasErrors()) {
            if (withCopies) {
                CompressedCopies copies = new CompressedCopies(staging.folder());
                step(copies.words(), () -> copies.write(site.all()), Integer::intValue);
            }
            staging.publish();
            new NextChangeFile(source).write(nextChange);
        }
        return new BuildResult(
                findings.sorted(), !findings.hasErrors(), baked.pages().size(), nextChange);
    }

    BakedSite bake(Assets assets) {
        return new Baker(sources.config(), source, sources.looking().now(), findings)
                .bake(sources.catalogue(), sources.pages(), sources.tree(), assets, revisions(), staging.folder());
    }

    private SiteFiles write(
            BakedSite baked, Assets assets, List<StaticFile> libraries, CompletableFuture<CardPictures> pictures) {
        Set<String> files =
                step("files copied", () -> staging.copyAll(sources.tree().copied()), Set::size);
        libraries.forEach(library -> files.add(library.path()));
        Set<String> loaded =
                step("assets written", () -> staging.writeAssets(assets.loadedWith(baked.assets())), Set::size);
        loaded.addAll(step("cards drawn", () -> pictures.join().draw(baked.cards(), staging::write), Set::size));
        Feeds feeds = new Feeds(sources.config(), findings);
        Set<String> fed = step(
                "feeds written",
                () -> staging.writeAll(feeds.of(
                        sources.catalogue(), baked.pages(), sources.tree().copied(), revisions())),
                Set::size);
        return new SiteFiles(staging.folder(), files, loaded, fed);
    }

    private FinishedSite finished(BakedSite baked, SiteFiles files) {
        return step(
                "other files read",
                () -> FinishedSite.of(
                        sources.config(), sources.catalogue(), sources.pages(), baked.pages(), baked.failed(), files),
                finished -> finished.others().size());
    }

    private Tally ask(Asking asking, FinishedSite site) {
        return new ExternalLinks(asking, sources.config().links(), findings).check(new LinksElsewhere(source).of(site));
    }

    private Map<String, Revisions> revisions() {
        return sources.history().revisions();
    }

    private <T> T step(String words, Supplier<T> step, ToIntFunction<T> count) {
        if (isSuperseded.getAsBoolean()) {
            throw new CancellationException(words);
        }
        return progress.step(words, step, count);
    }
}
