package org.leadershipcatalogue.preview;

import java.time.Clock;
import java.util.Optional;
import org.leadershipcatalogue.pipeline.LiveSite;
import org.leadershipcatalogue.pipeline.Progress;

/**
 * The live preview of a source folder: {@link #run} serves it and builds it again whenever it changes, until it is
 * closed. Whatever the sources hold, it goes on.
 */
public final class Preview implements AutoCloseable {

    private final PreviewRequest request;
    private final Told told;
    private final Stage stage = new Stage(State.first(new Choice(true, Optional.empty())));
    private final LiveSite live;
    private final Watcher watcher;
    private final Builder builder;
    private final EventStream events;
    private final ChoiceForm form;
    private final PanelFiles panel = new PanelFiles();
    private final Site site;

    public Preview(PreviewRequest request, Clock clock, Told told) {
        this.request = request;
        this.told = told;
        Changes changes = new Changes();
        OpenPages open = new OpenPages();
        live = new LiveSite(request.source(), request.output(), Progress.SILENT);
        watcher = new Watcher(new Sources(request.source()), changes, clock, told);
        site = new Site(new SiteFolder(request.output()), new WaitingPage(panel));
        events = new EventStream(stage, site, open, new StatusJson(request, clock));
        form = new ChoiceForm(stage, changes);
        builder = new Builder(live, request, stage, open, changes, clock, told);
    }

    /**
     * Serves and builds until the thread is interrupted.
     *
     * @throws org.leadershipcatalogue.diagnostic.SetupException when the port is taken
     */
    public void run() {
        try (PreviewServer server = new PreviewServer(Port.open(request.port()), stage, site, panel, events, form)) {
            told.serving(server.address());
            watcher.start();
            builder.run();
        }
    }

    /** Leaves nothing half made behind; may be called while {@link #run} goes on. */
    @Override
    public void close() {
        try {
            watcher.close();
        } finally {
            live.close();
        }
    }
}
