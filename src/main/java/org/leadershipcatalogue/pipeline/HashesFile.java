package org.leadershipcatalogue.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leadershipcatalogue.document.FileHashes;
import org.leadershipcatalogue.document.FileHashes.Hashed;
import org.leadershipcatalogue.document.FileStamp;
import org.leadershipcatalogue.store.Pack;
import org.leadershipcatalogue.store.Program;
import org.leadershipcatalogue.store.RecordCodec;

/** The hashes of source files on disk, each with the stamp by which it is known. */
final class HashesFile {

    private static final String ALL = "all";
    private static final RecordCodec<Kept> CODEC = RecordCodec.of(Kept.class);

    private final Path file;
    private final SortedMap<String, Hashed> earlier;
    private final FileHashes hashes;

    private record Kept(SortedMap<String, Hashed> byPath) {}

    /** @param stamps those of the source files that show every change from now on, by path */
    HashesFile(Path file, Map<String, FileStamp> stamps) {
        this.file = file;
        this.earlier = read(file);
        this.hashes = new FileHashes(stamps, earlier);
    }

    private static SortedMap<String, Hashed> read(Path file) {
        return Pack.read(file, Program.hash())
                .find(ALL)
                .map(HashesFile::decoded)
                .orElseGet(Collections::emptySortedMap);
    }

    private static SortedMap<String, Hashed> decoded(byte[] bytes) {
        try {
            return CODEC.decode(bytes).byPath();
        } catch (IOException asGoodAsNone) {
            return Collections.emptySortedMap();
        }
    }

    FileHashes hashes() {
        return hashes;
    }

    /** Keeps what is known of the files of this build. */
    void write() {
        SortedMap<String, Hashed> all = hashes.all();
        if (!all.isEmpty() && !all.equals(earlier)) {
            Pack.write(file, Program.hash(), new TreeMap<>(Map.of(ALL, CODEC.encode(new Kept(all)))));
        }
    }
}
