package org.leadershipcatalogue.publish;

import java.util.List;
import java.util.stream.Stream;
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

    public Fingerprints(Findings findings) {
        this.findings = findings;
    }

    /**
     * The assets under their new names; the files themselves are published as they are too.
     *
     * @param libraries the scripts of other projects, which assets load as they load each other
     */
    public Assets of(List<StaticFile> assets, List<StaticFile> libraries) {
        List<StaticFile> files =
                Stream.concat(assets.stream(), libraries.stream()).toList();
        return new AssetNamer(new AssetTexts(files), findings).all();
    }
}
