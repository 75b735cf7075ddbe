package org.leadershipcatalogue.check;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.html.WrittenUrl;

/** Faults of links that no author wrote: each is told once, at its template, with the number of pages that have it. */
final class TemplateLinks {

    private static final String FOLDER = "templates/";

    /** The same fault of one URL, as it was first met, and the pages that have it. */
    private record Fault(Finding first, Set<String> pages) {}

    private final TemplatePlaces places;
    private final SortedMap<String, Fault> faults = new TreeMap<>();

    TemplateLinks(TemplatePlaces places) {
        this.places = places;
    }

    void add(Finding finding, WrittenUrl link, HtmlPage page) {
        faults.computeIfAbsent(finding.rule().id() + " " + link.url(), key -> new Fault(finding, new TreeSet<>()))
                .pages()
                .add(page.file());
    }

    List<Finding> findings() {
        return faults.values().stream().map(this::counted).toList();
    }

    private Finding counted(Fault fault) {
        Finding finding = fault.first();
        int pages = fault.pages().size();
        String template = finding.at().file().substring(FOLDER.length());
        return new Finding(
                finding.rule(),
                finding.severity(),
                places.of(finding.target(), template),
                finding.message() + (pages == 1 ? " (on 1 page)" : " (on " + pages + " pages)"),
                finding.hint(),
                finding.target());
    }
}
