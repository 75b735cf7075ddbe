package org.leadershipcatalogue.asciidoc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.leadershipcatalogue.document.SourceFile;
import org.leadershipcatalogue.store.Pack;
import org.leadershipcatalogue.store.Program;
import org.leadershipcatalogue.store.RecordCodec;

/**
 * Conversions on disk, those of this build and of others: a branch that is left and entered again finds its own. An entry
 * has the conversions of one page with one content, which differ by the other files that were asked for.
 */
final class ConversionFile {

    private static final RecordCodec<Conversions> CODEC = RecordCodec.of(Conversions.class);
    private static final RecordCodec<LastUses> USES = RecordCodec.of(LastUses.class);

    /** The name of no page. */
    private static final String LAST_USES = "";

    /** How many states of its includes are kept of a page. */
    private static final int MOST_STATES = 4;

    private final byte[] machine;
    private final Optional<Path> file;
    private volatile Pack pack;

    private record Conversions(List<Conversion> newestFirst) {}

    ConversionFile(Path root, Optional<Path> file) {
        this.machine = root.resolve("content").toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8);
        this.file = file;
        this.pack = file.map(path -> Pack.read(path, Program.hash())).orElseGet(Pack::none);
    }

    /** Whether there is anything for these bytes of the page; it need not be for these includes. */
    boolean mayHave(SourceFile page) {
        return pack.size(name(page.path(), page.hash())) > 0;
    }

    Optional<Conversion> find(SourceFile page, UnaryOperator<String> state) {
        return read(name(page.path(), page.hash())).stream()
                .filter(conversion -> conversion.read().page().path().equals(page.path()))
                .filter(conversion -> conversion.isOf(state))
                .findFirst();
    }

    private static String name(String path, String hash) {
        return path + " " + hash;
    }

    private List<Conversion> read(String name) {
        return pack.find(name)
                .flatMap(bytes -> decoded(CODEC, bytes))
                .map(Conversions::newestFirst)
                .orElseGet(List::of);
    }

    private static <T> Optional<T> decoded(RecordCodec<T> codec, byte[] bytes) {
        try {
            return Optional.of(codec.decode(bytes));
        } catch (IOException asGoodAsNone) {
            return Optional.empty();
        }
    }

    Update update() {
        return new Update();
    }

    /** What the file is to hold next: what the build has used, and of all else what was used last. */
    final class Update {

        private final SortedMap<String, byte[]> made = new TreeMap<>();
        private final LastUses.Turn turn = pack.find(LAST_USES)
                .flatMap(bytes -> decoded(USES, bytes))
                .orElse(LastUses.NONE)
                .turn();

        void use(String path, String hash, Conversion conversion, boolean isOnDisk) {
            String name = name(path, hash);
            byte[] bytes = isOnDisk ? new byte[0] : CODEC.encode(with(conversion, read(name)));
            if (!isOnDisk && !isOfThisMachine(bytes)) {
                made.put(name, bytes);
            }
            turn.use(name, isOnDisk ? pack.size(name) : bytes.length);
        }

        private Conversions with(Conversion conversion, List<Conversion> others) {
            List<Conversion> all = new ArrayList<>(List.of(conversion));
            others.stream()
                    .filter(other -> !other.others().equals(conversion.others()))
                    .limit(MOST_STATES - 1)
                    .forEach(all::add);
            return new Conversions(all);
        }

        /** Asciidoctor may have named a file by its place on this machine; no other build would say the same. */
        private boolean isOfThisMachine(byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1)
                    .contains(new String(machine, StandardCharsets.ISO_8859_1));
        }

        void write() {
            LastUses uses = turn.over(pack.names(), pack::size);
            made.put(LAST_USES, USES.encode(uses));
            file.ifPresent(path -> {
                Pack.write(path, Program.hash(), uses.namesWith(LAST_USES), this::bytes);
                pack = Pack.read(path, Program.hash());
            });
        }

        private Optional<byte[]> bytes(String name) {
            return Optional.ofNullable(made.get(name)).or(() -> pack.find(name));
        }
    }
}
