package org.leadershipcatalogue.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.leadershipcatalogue.html.MarkedPart;

/** What Asciidoctor made of one page, to a converted page with the place of everything in it. */
final class PageReader {

    private final Sources sources;
    private final Findings findings = new Findings();

    PageReader(Sources sources) {
        this.sources = sources;
    }

    /** The page, and what its author can mend. */
    record Read(ConvertedPage page, List<Finding> findings) {

        Read withVersion(String version) {
            return new Read(page.withVersion(version), findings);
        }
    }

    Read read(SourceFile page, Engine.Conversion conversion) {
        return new Read(convertedPage(page, conversion), findings.sorted());
    }

    private ConvertedPage convertedPage(SourceFile page, Engine.Conversion conversion) {
        HeaderReader.Header header = HeaderReader.read(page, findings);
        Set<Location> inHeader = findings.sorted().stream().map(Finding::at).collect(Collectors.toSet());
        PlaceFinder places = new PlaceFinder(page.path(), sources);
        List<Finding> log = new LogTranslator(page.path(), sources, places).translate(conversion.log());
        log.stream()
                .filter(finding -> finding.rule() != Rule.UNKNOWN_ATTRIBUTE || !inHeader.contains(finding.at()))
                .forEach(findings::add);
        MarkedBody body = MarkedBody.parse(conversion.html(), conversion.key());
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
                includes(conversion.includes()),
                Optional.empty());
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

    private List<BodyPart> parts(List<MarkedPart> marked, Mark.SourceNames names, List<Finding> log) {
        Set<Location> unclosed = log.stream()
                .filter(finding -> finding.rule() == Rule.UNCLOSED_BLOCK)
                .map(Finding::at)
                .collect(Collectors.toSet());
        return marked.stream().map(part -> part(part, names, unclosed)).toList();
    }

    private BodyPart part(MarkedPart part, Mark.SourceNames names, Set<Location> unclosed) {
        if (part instanceof MarkedPart.Table table) {
            return new BodyPart.Timetable(new TimetableCells(names, findings).read(table, unclosed), part.html());
        }
        if (part instanceof MarkedPart.TypedList list) {
            return new BodyPart.Labelled(new ListItems(names).read(list), part.html());
        }
        return new BodyPart.Text(part.html());
    }

    private SortedSet<String> includes(List<String> absolute) {
        SortedSet<String> paths = new TreeSet<>();
        absolute.forEach(path -> paths.add(sources.relative(path)));
        return paths;
    }
}
