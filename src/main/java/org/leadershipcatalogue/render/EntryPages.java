package org.leadershipcatalogue.render;

import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;

/**
 * JBake's rendering tool for all pages. Unlike JBake's own it asks for nothing at each page, and a page that fails
 * neither stops the others nor is lost in a log line. Pages do not depend on one another, so all processors render.
 */
final class EntryPages implements RenderingTool {

    private final TemplateFaults faults;
    private final SortedSet<String> failed = new TreeSet<>();

    EntryPages(TemplateFaults faults) {
        this.faults = faults;
    }

    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) {
        List<DocumentModel> documents = new ArrayList<>(db.getUnrenderedContent());
        List<Optional<Exception>> failures = documents.parallelStream()
                .map(document -> failure(renderer, document))
                .toList();
        for (int index = 0; index < documents.size(); index++) {
            DocumentModel document = documents.get(index);
            failures.get(index).ifPresent(failure -> note(failure, document));
            db.markContentAsRendered(document);
        }
        return documents.size();
    }

    /** The files of the pages that failed. */
    SortedSet<String> failed() {
        return Collections.unmodifiableSortedSet(failed);
    }

    // JBake's Renderer declares Exception.
    private static Optional<Exception> failure(Renderer renderer, DocumentModel document) {
        try {
            renderer.render(document);
            return Optional.empty();
        } catch (Exception failure) {
            return Optional.of(failure);
        }
    }

    /** Whatever is not a template's fault is our own. */
    private void note(Exception failure, DocumentModel document) {
        String page = document.getSourceuri();
        if (!faults.add(failure, page)) {
            throw new IllegalStateException("rendering " + page + " failed: " + failure.getMessage(), failure);
        }
        failed.add(String.valueOf(document.get("uri")));
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer, ContentStore db, File destination, File templates, CompositeConfiguration config) {
        throw new IllegalStateException("JBake's old rendering call is not used");
    }
}
