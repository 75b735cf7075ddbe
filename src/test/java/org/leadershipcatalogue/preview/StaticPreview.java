package org.leadershipcatalogue.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The server of a preview in front of a folder, without anything that builds. */
final class StaticPreview implements AutoCloseable {

    static final String PAGE = "<!DOCTYPE html><title>Home</title><body><p>Words</p></body>";

    final Stage stage =
            new Stage(State.first(new Choice(true, Optional.empty())).shown(List.of(), "", true));
    private final Path site;
    private final PreviewServer server;

    /** @param port 0 for any that is free */
    StaticPreview(Path folder, int port) throws IOException {
        site = folder.resolve("site");
        file("index.html", PAGE);
        PanelFiles panel = new PanelFiles();
        Site served = new Site(new SiteFolder(site), new WaitingPage(panel));
        PreviewRequest request = new PreviewRequest(folder, OptionalInt.of(port), Optional.empty());
        EventStream events =
                new EventStream(stage, served, new OpenPages(), new StatusJson(request, Clock.systemUTC()));
        ChoiceForm form = new ChoiceForm(stage, new Changes());
        server = new PreviewServer(Port.open(request.port()), stage, served, panel, events, form);
    }

    /** Adds or replaces a file of the site. */
    void file(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    URI url() {
        return URI.create(server.address() + "/");
    }

    @Override
    public void close() {
        server.close();
    }
}
