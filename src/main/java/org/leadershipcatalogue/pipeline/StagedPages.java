package org.leadershipcatalogue.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import org.leadershipcatalogue.publish.Staging;
import org.leadershipcatalogue.render.PageFolder;

/** The staging folder as the one that pages are written to. */
record StagedPages(Staging staging) implements PageFolder {

    @Override
    public Path folder() {
        return staging.folder();
    }

    @Override
    public boolean keeps(String file, String key) {
        return staging.keeps(file, key);
    }

    @Override
    public void makeRoom(String file) {
        staging.room(file);
    }

    @Override
    public void adopt(String file, byte[] html, Optional<String> key) {
        key.ifPresentOrElse(known -> staging.write(file, html, known), () -> staging.write(file, html));
    }
}
