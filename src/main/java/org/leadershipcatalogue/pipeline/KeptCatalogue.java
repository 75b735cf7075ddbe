package org.leadershipcatalogue.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leadershipcatalogue.store.Pack;
import org.leadershipcatalogue.store.Program;
import org.leadershipcatalogue.store.RecordCodec;

/** What is known of the last catalogue as a whole, which {@link #write} keeps for other processes, too. */
final class KeptCatalogue {

    private static final RecordCodec<Written> CODEC = RecordCodec.of(Written.class);
    private static final String ALL = "catalogue";

    private final CatalogueVersions versions;
    private final Proofs proofs;
    private Optional<Written> written;

    private record Written(CatalogueVersions.Known versions, Optional<Proofs.Proved> proved) {}

    private KeptCatalogue(Path source, Optional<Written> written) {
        this.written = written;
        versions =
                new CatalogueVersions(source, written.map(Written::versions).orElse(CatalogueVersions.Known.NOTHING));
        proofs = new Proofs(written.flatMap(Written::proved));
    }

    /** What another process has kept in a file, if there is one, whole, and of this program. */
    static KeptCatalogue read(Path source, Optional<Path> file) {
        return new KeptCatalogue(
                source,
                file.flatMap(pack -> Pack.read(pack, Program.hash()).find(ALL)).flatMap(KeptCatalogue::decoded));
    }

    private static Optional<Written> decoded(byte[] bytes) {
        try {
            return Optional.of(CODEC.decode(bytes));
        } catch (IOException asGoodAsNone) {
            return Optional.empty();
        }
    }

    /** Keeps it in a file, unless that has it already. */
    void write(Path file) {
        Optional<Proofs.Proved> proved = proofs.known();
        Written now = new Written(versions.known(), proved);
        if (!written.equals(Optional.of(now))) {
            Pack.write(file, Program.hash(), new TreeMap<>(Map.of(ALL, CODEC.encode(now))));
            written = Optional.of(now);
        }
    }

    CatalogueVersions versions() {
        return versions;
    }

    Proofs proofs() {
        return proofs;
    }
}
