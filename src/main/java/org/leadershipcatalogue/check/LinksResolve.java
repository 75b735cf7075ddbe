package org.leadershipcatalogue.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipcatalogue.check.LinkVerdict.Missing;
import org.leadershipcatalogue.check.LinkVerdict.MissingPlace;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Nearest;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.BodyLink;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.html.FileUrls;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.html.UnsafeHtml;
import org.leadershipcatalogue.html.WrittenUrl;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.model.SourcePath;
import org.leadershipcatalogue.model.Value;
import org.leadershipcatalogue.url.PercentEncoding;
import org.leadershipcatalogue.url.Url;

/**
 * Links, fragments, images and assets inside the site resolve. A link of an entry is reported at its macro; one of a
 * template once, with the number of pages that have it.
 */
final class LinksResolve implements SiteRule {

    private static final String PAGE = ".adoc";
    private static final String FIND_PAGE = "write the path of a file from this one, such as ../places/town-hall.adoc";
    private static final String FIND_FILE = "correct the path, or put the file where it says";
    private static final Set<String> REFUSED =
            Set.of("object", "embed", "iframe", "form", "button", "input", "script", "link");
    private static final String FOR_LOST_VISITORS = "/404.html";

    /** Ids that no author gave: those of footnotes and those of templates. */
    private static final Pattern NOT_WRITTEN = Pattern.compile("footnotes|_.*");

    private final TemplatePlaces templates;
    private final Path source;

    /** @param source the source folder, which holds assets/ and content/ */
    LinksResolve(TemplatePlaces templates, Path source) {
        this.templates = templates;
        this.source = source;
    }

    @Override
    public List<Finding> check(FinishedSite site) {
        List<Finding> findings = new ArrayList<>();
        Suggestions suggestions = new Suggestions(site);
        Set<String> missing = reportMissingFiles(site, suggestions, findings);
        LinkedSite linked = site.linked();
        LinkResolver resolver = new LinkResolver(linked);
        Map<String, List<Finding>> ofTemplates = new TreeMap<>();
        Set<String> reached = new TreeSet<>();
        for (HtmlPage page : site.pages().values()) {
            Url base = linked.baseOf(page);
            for (WrittenUrl link : page.links()) {
                LinkVerdict verdict = resolver.follow(page, base, link);
                verdict.reachedFrom(page.file()).ifPresent(reached::add);
                if (link.isFromBody()) {
                    findings.addAll(faults(site, linked, page, link, verdict, suggestions));
                } else if (!missing.contains(link.url())) { // else it is the value of a field, and reported there
                    faults(site, linked, page, link, verdict, suggestions)
                            .forEach(fault -> ofTemplates
                                    .computeIfAbsent(fault.rule().id() + " " + link.url(), key -> new ArrayList<>())
                                    .add(fault));
                }
            }
        }
        ofTemplates.values().forEach(same -> findings.add(counted(same.get(0), same.size())));
        site.others().values().forEach(file -> findings.addAll(faults(linked, resolver, file, suggestions)));
        findings.addAll(unlinked(site, reached));
        return findings;
    }

    /** Pages of entries that no other page links to; an editor who shows one elsewhere can do so through a list. */
    private static List<Finding> unlinked(FinishedSite site, Set<String> reached) {
        return site.catalogue().entries().stream()
                .filter(entry -> !entry.isDraft() && site.failed().isEmpty())
                .filter(entry -> site.pages().containsKey(SiteAddress.fileOf(entry.address())))
                .filter(entry ->
                        !entry.address().equals("/") && !entry.address().equals(FOR_LOST_VISITORS))
                .filter(entry -> !reached.contains(SiteAddress.fileOf(entry.address())))
                .map(entry -> Finding.of(
                                Rule.UNLINKED_PAGE, entry.head().at(), "no other page links to “" + entry.title() + "”")
                        .hint("link to it from a page on which visitors would look for it")
                        .target(entry.address()))
                .toList();
    }

    /** The faults of a style sheet, a drawing, or a file for machines. */
    private List<Finding> faults(LinkedSite linked, LinkResolver resolver, FileUrls file, Suggestions suggestions) {
        List<Finding> findings = new ArrayList<>();
        Url base = linked.urlOf(file.file());
        for (WrittenUrl link : file.links()) {
            LinkVerdict verdict = resolver.follow(base, link);
            Location at = new Location(sourceOf(file.file()), link.line(), link.column());
            LinkWords.of(verdict, link, file.file(), link.url(), at)
                    .map(fault -> fault.hint().isEmpty() ? fault.hint(fileHint(verdict, suggestions)) : fault)
                    .ifPresent(findings::add);
            findings.addAll(UrlRemarks.of(link, link.url(), verdict, linked.root(), at));
        }
        return findings;
    }

    /** Where a file of the site comes from; one that the build has written has only its own name. */
    private String sourceOf(String file) {
        return Stream.of("assets/", "content/")
                .map(folder -> folder + file)
                .filter(path -> Files.isRegularFile(source.resolve(path)))
                .findFirst()
                .orElse(file);
    }

    private static String fileHint(LinkVerdict verdict, Suggestions suggestions) {
        return verdict instanceof Missing missing
                ? suggestions
                        .fileOfSite(missing.file(), true)
                        .map(near -> "did you mean " + SiteAddress.of(near) + "?")
                        .orElse("correct it, or add the file")
                : "";
    }

    /** The files that fields name and that do not exist: each is reported at its field, and its URL returned. */
    private static Set<String> reportMissingFiles(FinishedSite site, Suggestions suggestions, List<Finding> findings) {
        Set<String> missing = new TreeSet<>();
        for (Entry entry : site.catalogue().entries()) {
            for (Field field : entry.fields().all()) {
                for (Value value : field.values()) {
                    if (value instanceof Value.SiteFile file && !site.has(SiteAddress.fileOf(file.address()))) {
                        missing.add(site.config().basePath() + file.address());
                        findings.add(missingFile(entry, field, file, suggestions));
                    }
                }
            }
        }
        return missing;
    }

    private static Finding missingFile(Entry entry, Field field, Value.SiteFile file, Suggestions suggestions) {
        String path = RelativePaths.of(entry.source(), "content" + file.address());
        return Finding.of(Rule.BROKEN_LINK, field.at(), "“" + path + "” leads to no page or file")
                .hint(suggestions
                        .file(path, entry.source(), false)
                        .map(near -> "did you mean " + near + "?")
                        .orElse(FIND_FILE))
                .target(path);
    }

    private Finding counted(Finding finding, int times) {
        String on = times == 1 ? " (once)" : " (" + times + " times in the site)";
        String template = finding.at().file().substring("templates/".length());
        return new Finding(
                finding.rule(),
                finding.severity(),
                templates.of(finding.target(), template),
                finding.message() + on,
                finding.hint(),
                finding.target());
    }

    private static List<Finding> faults(
            FinishedSite site,
            LinkedSite linked,
            HtmlPage page,
            WrittenUrl link,
            LinkVerdict verdict,
            Suggestions suggestions) {
        if (verdict instanceof LinkVerdict.Found && link.url().chars().allMatch(sign -> sign > ' ' && sign < 0x7F)) {
            return List.of();
        }
        String written = written(site, page, link);
        if (!UnsafeHtml.isHarmless(written) || isRefusedInText(site, page, link)) {
            return List.of(); // reported as such, and never to be followed
        }
        Location at = place(site, page, link);
        List<Finding> findings = new ArrayList<>(UrlRemarks.of(link, written, verdict, linked.root(), at));
        Optional<Finding> hidden = verdict instanceof Missing ? hidden(site, page, link) : Optional.empty();
        hidden.or(() -> LinkWords.of(verdict, link, page.file(), written, at)
                        .map(fault -> withHint(fault, site, page, link, verdict, suggestions)))
                .ifPresent(findings::add);
        return findings;
    }

    /** Elements that content must not contain are reported as such, and not at the template their page is made with. */
    private static boolean isRefusedInText(FinishedSite site, HtmlPage page, WrittenUrl link) {
        ConvertedPage text = site.sources().get(site.origin(page));
        return text != null
                && REFUSED.contains(link.element())
                && text.body().stream().anyMatch(part -> part.html().contains("<" + link.element()));
    }

    private static Finding withHint(
            Finding fault,
            FinishedSite site,
            HtmlPage page,
            WrittenUrl link,
            LinkVerdict verdict,
            Suggestions suggestions) {
        if (verdict instanceof Missing missing) {
            return fault.hint(hint(site, page, link, missing.file(), suggestions));
        }
        HtmlPage reached = verdict instanceof MissingPlace place ? site.pages().get(place.file()) : null;
        return reached != null && verdict instanceof MissingPlace place
                ? fault.hint(fragmentHint(PercentEncoding.decode(place.fragment()), reached, link))
                : fault;
    }

    private static String fragmentHint(String fragment, HtmlPage reached, WrittenUrl link) {
        List<String> written = reached.ids().stream()
                .filter(id -> !NOT_WRITTEN.matcher(id).matches())
                .toList();
        String hint = Nearest.hint(fragment, written);
        String name = link.isFromBody() ? "write [[" + fragment + "]] above it" : "id=\"" + fragment + "\"";
        return hint.isEmpty() ? "give the place this name: " + name : hint;
    }

    /** A link to an entry that visitors do not see. */
    private static Optional<Finding> hidden(FinishedSite site, HtmlPage page, WrittenUrl link) {
        if (!link.isFromBody()) {
            return Optional.empty();
        }
        String written = written(site, page, link);
        String source = SourcePath.named(path(written), site.origin(page));
        return site.catalogue()
                .whyHidden(source)
                .map(why -> Finding.of(
                                Rule.REFERENCE_TO_DRAFT,
                                place(site, page, link),
                                "“" + path(written) + "” " + why + ", but this page is published")
                        .hint("let visitors see “" + source
                                + "” too, or take the link out here, or make this page a draft")
                        .target(written));
    }

    /** Authors are offered what they would write: a path relative to their file. */
    private static String hint(
            FinishedSite site, HtmlPage page, WrittenUrl link, String file, Suggestions suggestions) {
        boolean isPageToo = link.kind() == WrittenUrl.Kind.LINK;
        if (!link.isFromBody()) {
            return suggestions
                    .fileOfSite(file, isPageToo)
                    .map(near -> "did you mean " + SiteAddress.of(near) + "?")
                    .orElse("correct it in the template, or add the file");
        }
        String target = path(bodyLink(site, page, link).target());
        boolean isPage = target.endsWith(PAGE);
        Optional<String> near = isPage
                ? suggestions.entry(target, site.origin(page))
                : suggestions.file(target, site.origin(page), isPageToo);
        return near.map(name -> "did you mean " + name + "?").orElse(isPage ? FIND_PAGE : FIND_FILE);
    }

    private static String path(String target) {
        return target.split("[?#]", 2)[0];
    }

    private static String written(FinishedSite site, HtmlPage page, WrittenUrl link) {
        return link.isFromBody() ? bodyLink(site, page, link).target() : link.url();
    }

    private static Location place(FinishedSite site, HtmlPage page, WrittenUrl link) {
        return link.isFromBody() ? bodyLink(site, page, link).at() : Location.startOf("templates/" + page.template());
    }

    private static BodyLink bodyLink(FinishedSite site, HtmlPage page, WrittenUrl link) {
        return site.source(page).links().get(link.mark());
    }
}
