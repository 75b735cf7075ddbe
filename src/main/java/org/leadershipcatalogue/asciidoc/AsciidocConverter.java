package org.leadershipcatalogue.asciidoc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.BodyLink;
import org.leadershipcatalogue.document.BodyPart;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.Heading;
import org.leadershipcatalogue.document.SourceFile;
import org.leadershipcatalogue.html.MarkedBody;

/**
 * Converts every page once, with one engine. What becomes of a page depends on its own file and its includes alone;
 * whatever needs other pages is filled in by later steps.
 */
public final class AsciidocConverter {

    private final Path root;
    private final Findings findings;

    /**
     * @param root the source folder, which holds content/
     * @param findings takes what authors can mend
     */
    public AsciidocConverter(Path root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    /**
     * Converts the pages in their order.
     *
     * @param pages the pages
     * @param partials the files that pages may include, by path
     */
    public List<ConvertedPage> convert(List<SourceFile> pages, Map<String, SourceFile> partials) {
        List<ConvertedPage> converted = new ArrayList<>();
        if (!pages.isEmpty()) {
            Sources sources = new Sources(root, partials);
            pages.forEach(sources::add);
            try (Engine engine = new Engine(root.resolve("content"))) {
                for (SourceFile page : pages) {
                    converted.add(convert(page, engine, sources));
                }
            }
        }
        reportUnused(partials.keySet(), converted);
        return converted;
    }

    private ConvertedPage convert(SourceFile page, Engine engine, Sources sources) {
        HeaderReader.Header header = HeaderReader.read(page, findings);
        Engine.Conversion conversion = engine.convert(page);
        PlaceFinder places = new PlaceFinder(page.path(), sources);
        List<Finding> log = new LogTranslator(page.path(), sources, places).translate(conversion.log());
        findings.addAll(log);
        MarkedBody body = MarkedBody.parse(conversion.html(), page.sha256());
        Mark.SourceNames names = new Mark.SourceNames(page.path(), sources);
        List<BodyLink> links = links(body.links(), names);
        new BodyFaults(places, findings).report(body, links);
        return new ConvertedPage(
                page.path(),
                header.title(),
                header.titleAt(),
                header.fields(),
                parts(body.parts(), names, log),
                body.headings().stream()
                        .map(heading -> new Heading(heading.level(), heading.id(), heading.text()))
                        .toList(),
                body.ids(),
                links,
                relative(conversion.includes(), sources));
    }

    private static List<BodyLink> links(List<MarkedBody.MarkedLink> marked, Mark.SourceNames names) {
        MacroFinder finder = new MacroFinder(names.page(), names.sources());
        List<BodyLink> links = new ArrayList<>();
        for (MarkedBody.MarkedLink link : marked) {
            Mark.LinkMark mark = Mark.link(link.mark(), names);
            Location at = finder.find(mark.kind(), link.target(), mark.block());
            links.add(new BodyLink(mark.kind(), link.target(), at, mark.isBare()));
        }
        return links;
    }

    private List<BodyPart> parts(List<MarkedBody.Part> marked, Mark.SourceNames names, List<Finding> log) {
        Set<Location> unclosed = log.stream()
                .filter(finding -> finding.rule() == Rule.UNCLOSED_BLOCK)
                .map(Finding::at)
                .collect(Collectors.toSet());
        return marked.stream().map(part -> part(part, names, unclosed)).toList();
    }

    private BodyPart part(MarkedBody.Part part, Mark.SourceNames names, Set<Location> unclosed) {
        return part.table().isEmpty()
                ? new BodyPart.Text(part.html())
                : new BodyPart.Timetable(
                        new TimetableCells(names, findings).read(part.table().get(0), unclosed), part.html());
    }

    private static SortedSet<String> relative(List<String> absolute, Sources sources) {
        SortedSet<String> paths = new TreeSet<>();
        absolute.forEach(path -> paths.add(sources.relative(path)));
        return paths;
    }

    private void reportUnused(Collection<String> partials, List<ConvertedPage> pages) {
        SortedSet<String> unused = new TreeSet<>(partials);
        pages.forEach(page -> unused.removeAll(page.includes()));
        for (String partial : unused) {
            findings.add(Finding.of(Rule.UNUSED_INCLUDE, Location.startOf(partial), "no page includes this file")
                    .hint("include it, delete it, or take the “_” from its name to make it a page"));
        }
    }
}
