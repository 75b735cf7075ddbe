package org.leadershipcatalogue.testing;

import org.leadershipcatalogue.asciidoc.Engines;
import org.leadershipcatalogue.pipeline.BuildRequest;
import org.leadershipcatalogue.pipeline.BuildResult;
import org.leadershipcatalogue.pipeline.Progress;
import org.leadershipcatalogue.pipeline.SiteBuild;

/** Real builds, all of which use the same Asciidoctors, since starting one for each would take longer than the build. */
public final class Builds {

    /** As many stay running as tests build sites at once. */
    public static final Engines ENGINES = new Engines(2);

    private Builds() {}

    public static BuildResult run(BuildRequest request) {
        return new SiteBuild(Progress.SILENT, ENGINES).run(request);
    }
}
