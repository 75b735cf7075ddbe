package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.leadershipcatalogue.document.Asset;
import org.leadershipcatalogue.document.Assets;
import org.leadershipcatalogue.document.StaticFile;
import org.leadershipcatalogue.store.Fingerprint;
import org.leadershipcatalogue.store.Pack;
import org.leadershipcatalogue.store.Program;
import org.leadershipcatalogue.store.RecordCodec;

/**
 * What assets were named last, on disk, by the paths and the hashes of all of them. The libraries are part of the program,
 * which has written the file.
 */
final class AssetNames {

    private static final RecordCodec<All> CODEC = RecordCodec.of(All.class);

    private final Path file;
    private Optional<Kept> kept = Optional.empty();

    /** An asset without its source, which stands where the source folder is. */
    private record Name(String address, Optional<String> text, SortedSet<String> loads) {}

    private record All(SortedMap<String, Name> byName) {}

    private record Kept(String key, All all) {}

    /** @param file where they are; it need not be there */
    AssetNames(Path file) {
        this.file = file;
    }

    /** What names these assets bear, if that is known. */
    Optional<Assets> find(SortedMap<String, String> hashes, List<StaticFile> assets) {
        return Pack.read(file, Program.hash())
                .find(Fingerprint.of(hashes))
                .flatMap(AssetNames::decoded)
                .map(all -> assets(all, assets));
    }

    private static Optional<All> decoded(byte[] bytes) {
        try {
            return Optional.of(CODEC.decode(bytes));
        } catch (IOException asGoodAsNone) {
            return Optional.empty();
        }
    }

    private static Assets assets(All all, List<StaticFile> assets) {
        Map<String, StaticFile> files = new HashMap<>();
        assets.forEach(asset -> files.put(Asset.nameOf(asset), asset));
        SortedMap<String, Asset> named = new TreeMap<>();
        all.byName().forEach((name, known) -> {
            StaticFile source = files.computeIfAbsent(name, AssetTexts::libraryNamed);
            named.put(name, new Asset(source, known.address(), known.text(), known.loads()));
        });
        return new Assets(named);
    }

    /** Keeps them when all is written. */
    void keep(SortedMap<String, String> hashes, Assets assets) {
        SortedMap<String, Name> byName = new TreeMap<>();
        assets.byName()
                .forEach((name, asset) -> byName.put(name, new Name(asset.address(), asset.text(), asset.loads())));
        kept = Optional.of(new Kept(Fingerprint.of(hashes), new All(byName)));
    }

    /** Writes what is new. */
    void write() {
        kept.ifPresent(names ->
                Pack.write(file, Program.hash(), new TreeMap<>(Map.of(names.key(), CODEC.encode(names.all())))));
    }
}
