package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.Asset;
import org.leadershipcatalogue.document.Assets;
import org.leadershipcatalogue.document.FileHashes;
import org.leadershipcatalogue.document.FileMemory;
import org.leadershipcatalogue.document.Memory;
import org.leadershipcatalogue.document.StaticFile;

/**
 * The assets as they were named last, and what was read of their files; they are named again when one has changed, and
 * read if that is not known already.
 */
public final class AssetMemory {

    private final FileMemory<AssetBytes> read = new FileMemory<>();
    private final Memory<Named> named = new Memory<>();
    private final FileHashes hashes;
    private final Optional<AssetNames> kept;

    /** What came of naming all assets. */
    record Named(Assets assets, List<Finding> findings) {}

    /** For assets of which none is known yet. */
    public AssetMemory() {
        this(FileHashes.none(), Optional.empty());
    }

    /**
     * What other builds have kept of assets.
     *
     * @param hashes of assets that need not be read; those of all others are noted there
     * @param file where names are kept on disk
     */
    public AssetMemory(FileHashes hashes, Optional<Path> file) {
        this.hashes = hashes;
        this.kept = file.map(AssetNames::new);
    }

    Named named(List<StaticFile> assets, Supplier<SortedMap<String, String>> libraries) {
        return known(assets).orElseGet(() -> {
            AssetTexts texts = new AssetTexts(assets, libraries.get(), this::bytes);
            Named made = named.of("all", texts, () -> named(texts));
            keep(made, assets, texts);
            return made;
        });
    }

    /** Where there was nothing to mend, and no asset has changed since. */
    private Optional<Named> known(List<StaticFile> assets) {
        SortedMap<String, String> known = new TreeMap<>();
        for (StaticFile asset : assets) {
            hashes.of(asset.path()).ifPresent(hash -> known.put(asset.path(), hash));
        }
        Optional<Assets> named =
                kept.filter(names -> known.size() == assets.size()).flatMap(names -> names.find(known, assets));
        named.ifPresent(names -> known.forEach(hashes::add));
        return named.map(names -> new Named(names, List.of()));
    }

    private static Named named(AssetTexts texts) {
        Findings findings = new Findings();
        return new Named(new AssetNamer(texts, findings).all(), findings.sorted());
    }

    private void keep(Named made, List<StaticFile> assets, AssetTexts texts) {
        SortedMap<String, String> read = new TreeMap<>();
        assets.forEach(asset -> read.put(asset.path(), texts.hash(Asset.nameOf(asset))));
        read.forEach(hashes::add);
        kept.filter(faultless -> made.findings().isEmpty()).ifPresent(names -> names.keep(read, made.assets()));
    }

    /** Keeps on disk what is new. */
    public void save() {
        kept.ifPresent(AssetNames::write);
    }

    /** @param withText whether its text is wanted too, if it has one */
    AssetBytes bytes(StaticFile file, boolean withText) {
        return read.of(file.file(), () -> {
            try {
                return AssetBytes.of(Files.readAllBytes(file.file()), withText);
            } catch (IOException cause) {
                throw new UncheckedIOException("The file " + file.path() + " cannot be read: " + cause, cause);
            }
        });
    }
}
