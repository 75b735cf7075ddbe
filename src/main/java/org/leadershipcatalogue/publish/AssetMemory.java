package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.Assets;
import org.leadershipcatalogue.document.FileMemory;
import org.leadershipcatalogue.document.Memory;
import org.leadershipcatalogue.document.StaticFile;

/** The assets as they were named last, and what was read of their files; they are named again when one has changed. */
public final class AssetMemory {

    private final FileMemory<AssetBytes> read = new FileMemory<>();
    private final Memory<Named> named = new Memory<>();

    /** What came of naming all assets. */
    record Named(Assets assets, List<Finding> findings) {}

    Named named(AssetTexts texts) {
        return named.of("all", texts, () -> {
            Findings findings = new Findings();
            return new Named(new AssetNamer(texts, findings).all(), findings.sorted());
        });
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
