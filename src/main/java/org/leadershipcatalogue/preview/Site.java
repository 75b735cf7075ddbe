package org.leadershipcatalogue.preview;

import java.util.Optional;
import org.leadershipcatalogue.model.SiteAddress;

/** The site as a web server serves it: what stands at an address in a state. */
final class Site {

    private static final String INDEX = "index.html";
    private static final String NOT_FOUND = "404.html";

    private final SiteFolder folder;
    private final WaitingPage waiting;

    Site(SiteFolder folder, WaitingPage waiting) {
        this.folder = folder;
        this.waiting = waiting;
    }

    /** What is served for the path of a request; always something, if only the page for lost visitors. */
    Served at(String rawPath, State state) {
        Optional<String> path = below(state.basePath(), rawPath).flatMap(AskedPath::of);
        Optional<Served> file = path.flatMap(asked -> file(SiteAddress.fileOf(asked), state));
        return file.orElseGet(() -> state.hasSite() ? notFound(state) : waiting.of(state));
    }

    /** The address that the path of a request should have had. */
    Optional<String> betterAddress(String rawPath, State state) {
        String base = state.basePath();
        if (!base.isEmpty() && (rawPath.equals("/") || rawPath.equals(base))) {
            return Optional.of(base + "/");
        }
        Optional<String> path = below(base, rawPath).flatMap(AskedPath::of);
        if (path.filter(asked -> asked.endsWith("/" + INDEX)).isPresent()) {
            return Optional.of(rawPath.substring(0, rawPath.lastIndexOf('/') + 1));
        }
        return path.filter(asked -> !asked.endsWith("/"))
                .filter(asked -> folder.isFolder(asked.substring(1), state))
                .map(asked -> rawPath + "/");
    }

    /** The file of the site that a page at an address is made as. */
    Optional<String> fileOf(String rawPath, State state) {
        return below(state.basePath(), rawPath).flatMap(AskedPath::of).map(SiteAddress::fileOf);
    }

    private static Optional<String> below(String basePath, String rawPath) {
        return rawPath.startsWith(basePath + "/")
                ? Optional.of(rawPath.substring(basePath.length()))
                : Optional.empty();
    }

    private Optional<Served> file(String file, State state) {
        boolean isLasting = SiteFolder.isHashed(file);
        return folder.bytes(file, state)
                .map(bytes -> new Served(200, file, bytes, isLasting))
                .or(() -> folder.standIn(file, state).map(bytes -> new Served(200, file, bytes, false)));
    }

    private Served notFound(State state) {
        return folder.bytes(NOT_FOUND, state)
                .map(bytes -> new Served(404, NOT_FOUND, bytes, false))
                .orElseGet(() -> Served.page(404, NOT_FOUND, "<!DOCTYPE html><title>Not found</title><p>Not found"));
    }
}
