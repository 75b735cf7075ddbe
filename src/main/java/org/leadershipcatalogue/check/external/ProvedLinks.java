package org.leadershipcatalogue.check.external;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.leadershipcatalogue.diagnostic.SetupException;

/**
 * The URLs that were there when they were last asked, kept in a text file of one sorted line each: the URL, the moment,
 * where it has moved to, and the places of its page. Nothing else is kept: what is broken or unknown is asked again.
 */
final class ProvedLinks {

    private static final String HEADING =
            "# External links that were there: URL, moment, moved to, places. Kept by “--external”.";
    private static final String TAB = "\t";
    private static final String NOTHING = "-";
    private static final String UNCERTAIN = "?";
    private static final String LISTED = "=";
    private static final int COLUMNS = 4;
    private static final Duration WEEK = Duration.ofDays(7);
    /** What was asked in one night is asked again in the course of two days. */
    private static final Duration SPREAD = Duration.ofDays(2);

    private final Path file;

    ProvedLinks(Path file) {
        this.file = file;
    }

    /** When a URL was there, and what was found. */
    record Proof(Instant at, Outcome.Fine found) {

        /** Whether it need not be asked again: for five to seven days, by the URL. */
        boolean isFresh(String url, Instant now) {
            Duration spread =
                    SPREAD.multipliedBy(Math.floorMod(url.hashCode(), 100)).dividedBy(100);
            return !at.isAfter(now) && now.isBefore(at.plus(WEEK).minus(spread));
        }
    }

    /** What the file says; a line that cannot be read is as good as none, since its URL will be asked. */
    SortedMap<String, Proof> read() {
        SortedMap<String, Proof> proofs = new TreeMap<>();
        if (!Files.exists(file)) {
            return proofs;
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            text.lines().forEach(line -> {
                String[] columns = line.split(TAB, -1);
                proof(columns).ifPresent(proof -> proofs.put(columns[0], proof));
            });
            return proofs;
        } catch (IOException e) {
            throw new SetupException("The cache “" + file + "” cannot be read.", e);
        }
    }

    private static Optional<Proof> proof(String... columns) {
        if (columns.length != COLUMNS) {
            return Optional.empty();
        }
        try {
            Optional<String> movedTo = Optional.of(columns[2]).filter(url -> !url.equals(NOTHING));
            return Optional.of(new Proof(Instant.parse(columns[1]), new Outcome.Fine(movedTo, places(columns[3]))));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Places places(String written) {
        if (!written.startsWith(LISTED)) {
            return written.equals(UNCERTAIN) ? Places.UNCERTAIN : Places.UNREAD;
        }
        SortedSet<String> ids = Arrays.stream(written.substring(1).split(" "))
                .filter(id -> !id.isEmpty())
                .map(id -> URLDecoder.decode(id, StandardCharsets.UTF_8))
                .collect(Collectors.toCollection(TreeSet::new));
        return Places.listed(ids);
    }

    /** Writes the file anew, in one move. */
    void write(SortedMap<String, Proof> proofs) {
        List<String> lines = new ArrayList<>(List.of(HEADING));
        proofs.forEach((url, proof) -> lines.add(String.join(
                TAB,
                url,
                proof.at().toString(),
                proof.found().movedTo().orElse(NOTHING),
                written(proof.found().places()))));
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, "links", ".new");
            Files.write(beside, lines);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SetupException("The cache “" + file + "” cannot be written.", e);
        }
    }

    private static String written(Places places) {
        return switch (places.kind()) {
            case UNREAD -> NOTHING;
            case UNCERTAIN -> UNCERTAIN;
            case LISTED ->
                LISTED
                        + places.ids().stream()
                                .map(id -> URLEncoder.encode(id, StandardCharsets.UTF_8))
                                .collect(Collectors.joining(" "));
        };
    }
}
