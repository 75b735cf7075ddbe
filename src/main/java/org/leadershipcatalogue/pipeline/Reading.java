package org.leadershipcatalogue.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.leadershipcatalogue.asciidoc.AsciidocConverter;
import org.leadershipcatalogue.config.ConfigReader;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.Assets;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.FileHashes;
import org.leadershipcatalogue.document.Lazy;
import org.leadershipcatalogue.document.PublishedFiles;
import org.leadershipcatalogue.document.SourceTree;
import org.leadershipcatalogue.document.WrittenMeanwhile;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.History;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.publish.Fingerprints;
import org.leadershipcatalogue.publish.Libraries;
import org.leadershipcatalogue.schema.SchemaReader;
import org.leadershipcatalogue.schema.ShownFiles;
import org.leadershipcatalogue.source.SourceReader;
import org.leadershipcatalogue.timetable.KeptNames;
import org.leadershipcatalogue.timetable.TimetableReader;

/** The first half of a build: the steps from the source folder to all that is known before a page is rendered. */
final class Reading {

    private final Path source;
    private final Kept kept;
    private final Progress progress;

    Reading(Path source, Kept kept, Progress progress) {
        this.source = source;
        this.kept = kept;
        this.progress = progress;
    }

    /** Reads all anew where a file that seemed to be as it was turns out not to be, which then is as good as new. */
    ReadSources read(Looking looking) {
        try {
            return read(looking, kept.hashes());
        } catch (WrittenMeanwhile again) {
            return read(looking, FileHashes.none());
        }
    }

    private ReadSources read(Looking looking, FileHashes hashes) {
        Findings findings = new Findings();
        SiteConfig config = progress.step(
                "settings read",
                () -> new ConfigReader(findings).read(source),
                settings -> settings.properties().size());
        CompletableFuture<History> versions = CompletableFuture.supplyAsync(kept.git()::read);
        SourceTree tree = progress.step(
                "files read", () -> new SourceReader(findings, kept.texts(), hashes).read(source), SourceTree::size);
        Beside<FoundAssets> assets = Beside.begin(() -> assets(tree));
        List<ConvertedPage> pages = progress.step(
                "pages converted",
                () -> new AsciidocConverter(kept.conversions(), findings).convert(tree.pages(), tree.partials()),
                List::size);
        Catalogue entries = progress.step(
                "entries typed",
                () -> new SchemaReader(London.day(looking.now()), findings, kept.entries())
                        .read(pages, looking.withDrafts()),
                typed -> typed.entries().size());
        Catalogue catalogue = progress.step(
                "sessions scheduled",
                () -> new TimetableReader(findings, kept.timetables()).read(pages, entries),
                Catalogue::sessionCount);
        Lazy<String> version =
                new Lazy<>(() -> kept.catalogue().versions().of(pages, catalogue, London.day(looking.now())));
        Proofs.Proved proved = progress.step(
                "dates proved",
                () -> kept.catalogue().proofs().of(pages, catalogue, version, looking.now()),
                dates -> catalogue.sessionCount());
        findings.addAll(proved.findings());
        History history = progress.step(
                "versions looked up",
                () -> kept.git().withTexts(versions.join(), KeptNames.sources(catalogue)),
                History::size);
        new KeptNames(findings, kept.versions()).check(pages, catalogue, history);
        PublishedFiles shown = new ShownFiles().of(tree, pages, catalogue);
        findings.addAll(assets.made().findings());
        progress.done("assets named", assets.made().named().names().size(), assets.time());
        return new ReadSources(
                looking,
                config,
                shown,
                assets.made().named(),
                pages,
                catalogue,
                version,
                history,
                proved.until(),
                findings.sorted());
    }

    private record FoundAssets(Assets named, List<Finding> findings) {}

    private FoundAssets assets(SourceTree tree) {
        Findings found = new Findings();
        Assets named = new Fingerprints(found, kept.assets()).of(tree.assets(), new Libraries()::texts);
        return new FoundAssets(named, found.sorted());
    }
}
