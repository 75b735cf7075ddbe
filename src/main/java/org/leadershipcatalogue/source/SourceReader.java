package org.leadershipcatalogue.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.FileHashes;
import org.leadershipcatalogue.document.FileMemory;
import org.leadershipcatalogue.document.SourceFile;
import org.leadershipcatalogue.document.SourceTree;
import org.leadershipcatalogue.document.StaticFile;

/**
 * Reads the source folder: every file under content/ becomes a page, is kept for inclusion, is copied, or is named in a
 * finding. Text is read and hashed once, and where its hash is known when it is asked for; what is copied stays where it
 * is.
 */
public final class SourceReader {

    private final Findings findings;
    private final FileMemory<ReadText> texts;
    private final FileHashes hashes;
    private final TextReader reader = new TextReader();
    private final SvgCheck drawings = new SvgCheck();
    private final Map<String, ReadText> read = new ConcurrentHashMap<>();

    /** A reader that has read nothing yet. */
    public SourceReader(Findings findings) {
        this(findings, new FileMemory<>(), FileHashes.none());
    }

    /**
     * A reader that need not read all.
     *
     * @param texts what was read earlier
     * @param hashes those of files in which there was nothing to mend; the hashes of all such files are noted there
     */
    public SourceReader(Findings findings, FileMemory<ReadText> texts, FileHashes hashes) {
        this.findings = findings;
        this.texts = texts;
        this.hashes = hashes;
    }

    /** All that is there, in the order of paths. Of two sources for one address the first is kept. */
    public SourceTree read(Path sourceFolder) {
        List<FoundFile> content = walk(sourceFolder, "content");
        List<FoundFile> assets = walk(sourceFolder, "assets");
        walk(sourceFolder, "templates");
        texts.keepOnly(content.stream().map(FoundFile::file).toList());
        content.parallelStream().filter(FoundFile::isPage).forEach(this::once);
        Addresses addresses = new Addresses(findings);
        List<SourceFile> pages = pages(content, addresses);
        addresses.closePages();
        return new SourceTree(
                pages,
                partials(content),
                files(content, addresses),
                assets.stream()
                        .flatMap(file -> claimed(file, addresses).stream())
                        .toList());
    }

    private List<FoundFile> walk(Path sourceFolder, String folder) {
        return new FolderWalk(findings).walk(sourceFolder, folder);
    }

    private List<SourceFile> pages(List<FoundFile> content, Addresses addresses) {
        PageNames names = new PageNames(findings);
        List<SourceFile> pages = new ArrayList<>();
        for (FoundFile file : content) {
            if (file.isPage()) {
                names.check(file);
                Optional<SourceFile> page = text(file);
                page.filter(read -> addresses.claimPage(read.path())).ifPresent(pages::add);
            }
        }
        return pages;
    }

    private Optional<SourceFile> text(FoundFile file) {
        ReadText text = once(file);
        findings.addAll(text.findings());
        return text.file();
    }

    /** What stands in a file; several threads may ask. */
    private ReadText once(FoundFile file) {
        return read.computeIfAbsent(file.path(), path -> FileKinds.isDrawing(file) ? now(file) : known(file));
    }

    private ReadText now(FoundFile file) {
        return texts.of(file.file(), () -> reader.read(file));
    }

    private ReadText known(FoundFile file) {
        ReadText text = hashes.of(file.path())
                .map(hash -> new ReadText(Optional.of(reader.later(file, hash)), List.of()))
                .orElseGet(() -> now(file));
        text.file()
                .filter(faultless -> text.findings().isEmpty())
                .ifPresent(faultless -> hashes.add(faultless.path(), faultless.hash()));
        return text;
    }

    private SortedMap<String, SourceFile> partials(List<FoundFile> content) {
        SortedMap<String, SourceFile> partials = new TreeMap<>();
        for (FoundFile file : content) {
            if (file.isPartial() && FileKinds.isBinary(file)) {
                findings.add(FileKinds.unusedBinary(file));
            } else if (file.isPartial()) {
                text(file).ifPresent(text -> partials.put(text.path(), text));
            }
        }
        return partials;
    }

    private List<StaticFile> files(List<FoundFile> content, Addresses addresses) {
        List<StaticFile> files = new ArrayList<>();
        for (FoundFile file : content) {
            if (!file.isPage() && !file.isPartial() && isSafeToCopy(file)) {
                claimed(file, addresses).ifPresent(files::add);
            }
        }
        return files;
    }

    private boolean isSafeToCopy(FoundFile file) {
        if (!FileKinds.isCopied(file)) {
            findings.add(FileKinds.unsupported(file));
            return false;
        }
        return !FileKinds.isDrawing(file) || isSafeDrawing(file);
    }

    private boolean isSafeDrawing(FoundFile file) {
        Optional<SourceFile> svg = text(file);
        Optional<Finding> unsafe = svg.flatMap(drawings::check);
        unsafe.ifPresent(findings::add);
        return svg.isPresent() && unsafe.isEmpty();
    }

    private static Optional<StaticFile> claimed(FoundFile file, Addresses addresses) {
        String address = file.path().substring(file.path().indexOf('/'));
        return addresses.claim(file.path(), address)
                ? Optional.of(new StaticFile(file.path(), file.file(), address))
                : Optional.empty();
    }
}
