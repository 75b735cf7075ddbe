package org.leadershipcatalogue.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.leadershipcatalogue.publish.Staging;
import org.leadershipcatalogue.render.PageFolder;

/** The staging folder as the one that pages are written to. */
record StagedPages(Staging staging) implements PageFolder {

    @Override
    public Path folder() {
        return staging.folder();
    }

    @Override
    public boolean keeps(String file, Object sources) {
        return staging.keeps(file, sources);
    }

    @Override
    public void makeRoom(String file) {
        staging.room(file);
    }

    @Override
    public void adopt(String file, String html, Object sources) {
        staging.adopt(file, html.getBytes(StandardCharsets.UTF_8), sources);
    }
}
