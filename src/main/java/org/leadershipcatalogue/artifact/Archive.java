package org.leadershipcatalogue.artifact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip file whose names are all in order and within the limits; otherwise it does not open. It is read through its
 * central directory alone, so that what is checked is what is unpacked. The sizes that it states are not believed.
 */
final class Archive implements AutoCloseable {

    /** The two that every zip file uses; the library knows more, some of them only with libraries of their own. */
    private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    private static final int TYPE = 0170000;
    private static final int PLAIN_FILE = 0100000;
    private static final int FOLDER = 0040000;
    private static final int BUFFER = 8192;

    private final ZipFile zip;
    private final Limits limits;
    private long unpacked;

    private Archive(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static Archive open(Path file, Limits limits) throws IOException {
        if (Files.size(file) > limits.archive()) {
            throw new Refused("the archive has more than " + Limits.words(limits.archive()));
        }
        Archive archive = new Archive(zip(file), limits);
        try {
            archive.requireInOrder();
            return archive;
        } catch (Refused refused) {
            archive.close();
            throw refused;
        }
    }

    private static ZipFile zip(Path file) {
        try {
            return ZipFile.builder()
                    .setPath(file)
                    .setUseUnicodeExtraFields(false)
                    .get();
        } catch (IOException | IllegalArgumentException | ArithmeticException broken) {
            throw new Refused("the archive cannot be read as a zip file");
        }
    }

    private void requireInOrder() {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > limits.entries()) {
            throw new Refused("the archive has " + entries.size() + " entries, more than " + limits.entries());
        }
        List<String> faults = new ArrayList<>();
        entries.forEach(entry -> fault(entry).ifPresent(faults::add));
        faults.addAll(new EntryNames(limits.depth())
                .faults(entries.stream().map(Archive::name).toList()));
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    private static EntryName name(ZipArchiveEntry entry) {
        return new EntryName(entry.getName());
    }

    /** Whatever system the archive says it comes from, no entry may have a type but those of files and folders. */
    private Optional<String> fault(ZipArchiveEntry entry) {
        int type = (int) (entry.getExternalAttributes() >>> 16) & TYPE;
        boolean isFolder = name(entry).isFolder();
        if (type != 0 && type != (isFolder ? FOLDER : PLAIN_FILE)) {
            return Optional.of(name(entry).shown() + " is a link, a device, or not what its name says");
        }
        return METHODS.contains(entry.getMethod()) && zip.canReadEntryData(entry)
                ? Optional.empty()
                : Optional.of(name(entry).shown() + " is encrypted or packed in an unknown way");
    }

    /** The files that stand in the archive, without folders. */
    List<ZipArchiveEntry> files() {
        return Collections.list(zip.getEntries()).stream()
                .filter(entry -> !name(entry).isFolder())
                .toList();
    }

    /** The bytes of a file; as soon as there are too many, the archive is refused. */
    byte[] bytes(ZipArchiveEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes.write(buffer, 0, read);
                unpacked += read;
                requireWithinLimits(entry, bytes.size());
            }
            return bytes.toByteArray();
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused(name(entry).shown() + " cannot be unpacked");
        }
    }

    private void requireWithinLimits(ZipArchiveEntry entry, long size) {
        if (size > limits.file()) {
            throw new Refused(name(entry).shown() + " has more than " + Limits.words(limits.file()));
        }
        if (unpacked > limits.total()) {
            throw new Refused("the files have more than " + Limits.words(limits.total()) + " in all");
        }
        if (limits.isBomb(entry.getCompressedSize(), size)) {
            throw new Refused(name(entry).shown() + " is packed more than " + limits.ratio() + " to 1");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
