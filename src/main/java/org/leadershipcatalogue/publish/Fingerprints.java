package org.leadershipcatalogue.publish;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.Assets;
import org.leadershipcatalogue.document.StaticFile;

/**
 * Gives each asset the name by which pages load it, with a hash of its bytes: {@code css/site.css} becomes {@code
 * css/site.3f2a9c1b.css}. What style sheets and scripts refer to is named first and their references follow; a style
 * sheet takes in what it imports, so that a page asks for its styles once.
 */
public final class Fingerprints {

    private final Findings findings;
    private final AssetMemory memory;

    /** For assets of which none is known yet. */
    public Fingerprints(Findings findings) {
        this(findings, new AssetMemory());
    }

    /** @param memory the assets as they were named last */
    public Fingerprints(Findings findings, AssetMemory memory) {
        this.findings = findings;
        this.memory = memory;
    }

    /**
     * The assets under their new names; the files themselves are published as they are too.
     *
     * @param libraries the scripts of other projects by path, which assets load as they load each other
     */
    public Assets of(List<StaticFile> assets, Supplier<SortedMap<String, String>> libraries) {
        AssetMemory.Named named = memory.named(assets, libraries);
        findings.addAll(named.findings());
        return named.assets();
    }
}
