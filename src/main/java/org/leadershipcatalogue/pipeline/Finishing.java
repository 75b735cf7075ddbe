package org.leadershipcatalogue.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.leadershipcatalogue.check.FinishedSite;
import org.leadershipcatalogue.check.LinksElsewhere;
import org.leadershipcatalogue.check.SiteCheck;
import org.leadershipcatalogue.check.SiteFiles;
import org.leadershipcatalogue.check.external.Asking;
import org.leadershipcatalogue.check.external.ExternalLinks;
import org.leadershipcatalogue.check.external.Tally;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.AllProcessors;
import org.leadershipcatalogue.feed.FeedFile;
import org.leadershipcatalogue.feed.Feeds;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.model.DueList;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Revisions;
import org.leadershipcatalogue.model.SharedCard;
import org.leadershipcatalogue.publish.CompressedCopies;
import org.leadershipcatalogue.publish.Libraries;
import org.leadershipcatalogue.publish.Staging;
import org.leadershipcatalogue.render.BakedSite;
import org.leadershipcatalogue.render.Baker;
import org.leadershipcatalogue.render.Content;
import org.leadershipcatalogue.schema.ReviewDays;
import org.leadershipcatalogue.store.Fingerprint;
import org.leadershipcatalogue.store.Program;

/** The second half of a build: from what was read to a site that is checked and published. */
final class Finishing {

    private final Path source;
    private final ReadSources sources;
    private final Staging staging;
    private final Kept kept;
    private final Progress progress;
    private final BooleanSupplier isSuperseded;
    private final Findings findings = new Findings();

    /** @param isSuperseded asked between steps and pages, on several threads; the build stops with a CancellationException */
    Finishing(
            Path source,
            ReadSources sources,
            Staging staging,
            Kept kept,
            Progress progress,
            BooleanSupplier isSuperseded) {
        this.source = source;
        this.sources = sources;
        this.staging = staging;
        this.kept = kept;
        this.progress = progress;
        this.isSuperseded = isSuperseded;
        findings.addAll(sources.findings());
    }

    BuildResult finish(Optional<Asking> asking, boolean withCopies) {
        staging.begin();
        BakedSite baked = step("pages rendered", this::bake, BakedSite::rendered);
        progress.done("of them read", baked.rendered(), baked.reading());
        FinishedSite site = finished(baked, write(baked));
        check(site, withCopies && !findings.hasErrors());
        asking.ifPresent(how -> step("external URLs asked", () -> ask(how, site), Tally::asked));
        LocalDate today = London.day(sources.looking().now());
        DueList due = DueList.on(today, new ReviewDays(today).read(sources.pages()));
        if (!findings.hasErrors()) {
            staging.publish();
        }
        return new BuildResult(
                findings.sorted(), !findings.hasErrors(), baked.pages().size(), sources.nextChange(), due);
    }

    /** These pages alone, by file. */
    SortedMap<String, String> pages(Set<String> files) {
        staging.begin();
        BakedSite baked = baker().bake(content(), new StagedPages(staging), files);
        SortedMap<String, String> pages = new TreeMap<>();
        baked.pages().stream().map(HtmlPage::file).filter(files::contains).forEach(file -> {
            try {
                pages.put(file, Files.readString(staging.file(file)));
            } catch (IOException e) {
                throw new UncheckedIOException("the page " + file + " cannot be read", e);
            }
        });
        return pages;
    }

    private BakedSite bake() {
        return baker().bake(content(), new StagedPages(staging), this::requireWanted);
    }

    private Baker baker() {
        return new Baker(
                sources.config(), source, sources.looking().now(), sources.nextChange(), findings, kept.pages());
    }

    private Content content() {
        return new Content(
                sources.catalogue(),
                sources.version(),
                sources.pages(),
                sources.files(),
                sources.assets(),
                revisions());
    }

    private SiteFiles write(BakedSite baked) {
        SortedMap<String, String> libraries = new Libraries().texts();
        Set<String> files =
                step("files copied", () -> staging.copyAll(sources.files().copied()), Set::size);
        files.addAll(staging.writeAll(libraries));
        Set<String> loaded = step(
                "assets written", () -> staging.writeAssets(sources.assets().loadedWith(baked.assets())), Set::size);
        loaded.addAll(step("cards drawn", () -> draw(baked.cards()), Set::size));
        Feeds feeds = new Feeds(sources.config(), findings, kept.events());
        Set<String> fed = step(
                "feeds written",
                () -> feed(feeds.of(
                        sources.catalogue(),
                        sources.version().get(),
                        baked.pages(),
                        sources.files().copied(),
                        revisions())),
                Set::size);
        return new SiteFiles(staging.folder(), staging::file, staging.versions(), files, loaded, fed);
    }

    /** What is made at each build is of the whole site. */
    private Set<String> feed(SortedMap<String, FeedFile> files) {
        List<Map.Entry<String, FeedFile>> longestFirst = files.entrySet().stream()
                .sorted(Comparator.comparing(file -> file.getValue().key().isPresent()))
                .toList();
        AllProcessors.each(longestFirst, file -> feed(file.getKey(), file.getValue()));
        return new TreeSet<>(files.keySet());
    }

    private void feed(String path, FeedFile file) {
        if (file.key().isEmpty()) {
            staging.write(path, file.text().get());
        } else if (!staging.keeps(path, file.key().get())) {
            byte[] bytes = file.text().get().getBytes(StandardCharsets.UTF_8);
            staging.write(path, bytes, file.key().get());
        }
    }

    private Set<String> draw(List<SharedCard> cards) {
        String title = sources.config().title();
        List<SharedCard> changed = cards.stream()
                .filter(card -> !staging.keeps(card.address(), Drawn.key(title, card)))
                .toList();
        if (!changed.isEmpty()) {
            kept.pictures()
                    .draw(title, changed, (card, png) -> staging.write(card.address(), png, Drawn.key(title, card)));
        }
        return cards.stream().map(card -> card.address().substring(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the picture of an entry is made of. */
    private record Drawn(String program, String site, SharedCard card) {

        static String key(String site, SharedCard card) {
            return Fingerprint.of(new Drawn(Program.hash(), site, card));
        }
    }

    /**
     * One processor checks while another compresses, which is in vain for a site that then is not published; it helps with
     * that when it is done. Whatever the check comes to, nothing is written any more when it returns.
     */
    private void check(FinishedSite site, boolean withCopies) {
        Supplier<Integer> check = () -> new SiteCheck(source, findings, this::requireWanted).check(site);
        if (!withCopies) {
            step("pages checked", check, Integer::intValue);
            return;
        }
        kept.beginSaving();
        CompressedCopies copies = new CompressedCopies(staging);
        Beside<Integer> checked = Beside.begin(check);
        try {
            step(copies.words(), () -> copies.write(site.all()), Integer::intValue);
        } finally {
            progress.done("pages checked", checked.made(), checked.time());
        }
    }

    private FinishedSite finished(BakedSite baked, SiteFiles files) {
        return step(
                "other files read",
                () -> FinishedSite.of(
                        sources.config(),
                        sources.catalogue(),
                        sources.pages(),
                        baked.pages(),
                        baked.failed(),
                        files,
                        kept.files()),
                finished -> finished.others().size());
    }

    private Tally ask(Asking asking, FinishedSite site) {
        return new ExternalLinks(asking, sources.config().links(), findings).check(new LinksElsewhere(source).of(site));
    }

    private Map<String, Revisions> revisions() {
        return sources.history().revisions();
    }

    private <T> T step(String words, Supplier<T> step, ToIntFunction<T> count) {
        requireWanted();
        return progress.step(words, step, count);
    }

    private void requireWanted() {
        if (isSuperseded.getAsBoolean()) {
            throw new CancellationException("a newer build is wanted");
        }
    }
}
