package org.leadershipcatalogue.artifact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.leadershipcatalogue.diagnostic.SetupException;

/**
 * Unpacks the artifact of another run, which anybody may have made: {@code site/} is a built site, {@code head.json} the
 * findings of its build, {@code commit} the hash of what was built. All else in it is left where it is. Nothing is
 * written before every name has been checked, and nothing stays when a file is refused later.
 */
public final class Receiver {

    private static final String SITE = "site/";
    private static final String REPORT = "head.json";
    private static final String COMMIT = "commit";

    private final Destination destination;
    private final Limits limits;

    public Receiver(Destination destination) {
        this(destination, Limits.OF_A_SITE);
    }

    Receiver(Destination destination, Limits limits) {
        this.destination = destination;
        this.limits = limits;
    }

    /**
     * Takes what the archive holds.
     *
     * @param commit what the artifact must have been built from, where that is known
     * @throws SetupException when there is no such file, or something stands where it is to be put
     */
    public Received receive(Path zip, Optional<String> commit) {
        if (!Files.isRegularFile(zip)) {
            throw new SetupException("The file “" + zip + "” does not exist.");
        }
        destination.requireFree();
        try (Archive archive = Archive.open(zip, limits)) {
            return unpack(archive, commit);
        } catch (Refused refused) {
            destination.clear();
            return Received.refused(refused.reasons());
        } catch (IOException e) {
            throw new UncheckedIOException("“" + zip + "” cannot be read", e);
        }
    }

    private Received unpack(Archive archive, Optional<String> commit) {
        List<ZipArchiveEntry> files = archive.files();
        requireKnownKinds(files);
        commit.ifPresent(hash -> requireBuiltFrom(hash, archive, files));
        Optional<ZipArchiveEntry> report = named(REPORT, files);
        List<ZipArchiveEntry> site =
                files.stream().filter(file -> file.getName().startsWith(SITE)).toList();
        if (site.isEmpty() && report.isEmpty()) {
            throw new Refused("the archive has neither " + SITE + " nor " + REPORT);
        }
        destination
                .report()
                .ifPresent(file -> report.ifPresent(entry -> Destination.write(file, archive.bytes(entry))));
        return write(site, archive);
    }

    private static void requireKnownKinds(List<ZipArchiveEntry> files) {
        List<String> unknown = new ArrayList<>();
        for (ZipArchiveEntry file : files) {
            if (file.getName().startsWith(SITE) && FileKind.of(file.getName()).isEmpty()) {
                unknown.add(new EntryName(file.getName()).shown() + " is of a kind that no site has");
            }
        }
        if (!unknown.isEmpty()) {
            throw new Refused(unknown);
        }
    }

    private static void requireBuiltFrom(String commit, Archive archive, List<ZipArchiveEntry> files) {
        String named = named(COMMIT, files)
                .map(archive::bytes)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
                .orElse("");
        if (!named.equals(commit)) {
            throw new Refused("the archive was built from " + new EntryName(named).shown() + " and not from " + commit);
        }
    }

    private static Optional<ZipArchiveEntry> named(String name, List<ZipArchiveEntry> files) {
        return files.stream().filter(file -> file.getName().equals(name)).findFirst();
    }

    private Received write(List<ZipArchiveEntry> site, Archive archive) {
        SiteWriter writer = new SiteWriter(destination.site(), destination.preview());
        for (ZipArchiveEntry file : site) {
            writer.write(file.getName().substring(SITE.length()), archive.bytes(file));
        }
        if (!site.isEmpty()) {
            writer.finish();
        }
        return new Received(List.of(), !site.isEmpty(), writer.pages(), site.size() - writer.pages());
    }
}
