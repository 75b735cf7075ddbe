package org.leadershipcatalogue.artifact;

import java.nio.file.Path;
import java.util.Optional;

/** Writes the files of a site twice: as they were sent, and as they may be shown. */
final class SiteWriter {

    private final Path site;
    private final Optional<Preview> preview;
    private final XmlCheck xml = new XmlCheck();
    private int pages;

    SiteWriter(Path site, Optional<Preview> preview) {
        this.site = site;
        this.preview = preview;
    }

    void write(String path, byte[] bytes) {
        FileKind kind = FileKind.of(path)
                .orElseThrow(() -> new IllegalStateException("the kind of " + path + " was not checked"));
        if (kind == FileKind.XML) {
            requireInert(path, bytes);
        }
        pages += kind == FileKind.PAGE ? 1 : 0;
        Destination.write(site.resolve(path), bytes);
        if (kind != FileKind.LEFT_OUT) {
            preview.ifPresent(shown -> shown.write(path, kind, bytes));
        }
    }

    private void requireInert(String path, byte[] bytes) {
        xml.fault(bytes).ifPresent(fault -> {
            throw new Refused(new EntryName(path).shown() + " " + fault);
        });
    }

    void finish() {
        preview.ifPresent(Preview::finish);
    }

    int pages() {
        return pages;
    }
}
