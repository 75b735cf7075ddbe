package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.Assets;
import org.leadershipcatalogue.document.FileMemory;
import org.leadershipcatalogue.document.StaticFile;

/** The assets as they were named last, and what was read of their files; they are named again when one has changed. */
public final class AssetMemory {

    private final FileMemory<AssetBytes> read = new FileMemory<>();
    private @Nullable Named last;

    /** What came of naming the assets that these texts are of. */
    record Named(AssetTexts of, Assets assets, List<Finding> findings) {}

    Named named(AssetTexts texts) {
        Named known = last;
        if (known == null || !known.of.equals(texts)) {
            Findings findings = new Findings();
            known = new Named(texts, new AssetNamer(texts, findings).all(), findings.sorted());
            last = known;
        }
        return known;
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
