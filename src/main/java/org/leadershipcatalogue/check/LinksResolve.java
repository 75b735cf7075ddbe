package org.leadershipcatalogue.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadershipcatalogue.check.LinkVerdict.Missing;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.html.FileUrls;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.html.UnsafeHtml;
import org.leadershipcatalogue.html.WrittenUrl;
import org.leadershipcatalogue.model.SiteAddress;

/**
 * Links, fragments, images and assets inside the site resolve. A link of an entry is reported at its macro; one of a
 * template once, with the number of pages that have it; one of a file that is copied at its line.
 */
final class LinksResolve implements SiteRule {

    private static final Set<String> REFUSED =
            Set.of("object", "embed", "iframe", "form", "button", "input", "script", "link");
    private static final String FOR_LOST_VISITORS = "/404.html";

    private final TemplatePlaces templates;
    private final Path source;
    private final Runnable checkpoint;

    /**
     * @param source the source folder, which holds assets/ and content/
     * @param checkpoint run before each page; it may throw to stop the work
     */
    LinksResolve(TemplatePlaces templates, Path source, Runnable checkpoint) {
        this.templates = templates;
        this.source = source;
        this.checkpoint = checkpoint;
    }

    @Override
    public List<Finding> check(FinishedSite site) {
        return new Run(site).check();
    }

    private final class Run {

        private final FinishedSite site;
        private final LinkedSite linked;
        private final LinkResolver resolver;
        private final FieldFiles fields;
        private final AuthorsLinks authors;
        private final FaultsByTarget ofBodies = new FaultsByTarget();
        private final TemplateLinks ofTemplates = new TemplateLinks(templates);
        private final LocatedLinks ofFiles;
        private final Set<String> reached = new HashSet<>();

        /** The URLs of which other pages have the same objects, and of which no other page can tell anything new. */
        private final Set<WrittenUrl> settled = Collections.newSetFromMap(new IdentityHashMap<>());

        Run(FinishedSite site) {
            this.site = site;
            linked = site.linked();
            resolver = new LinkResolver(linked);
            Suggestions suggestions = new Suggestions(site);
            fields = new FieldFiles(site, suggestions);
            authors = new AuthorsLinks(site, linked, suggestions);
            ofFiles = new LocatedLinks(linked, LinksResolve.this::sourceOf);
        }

        List<Finding> check() {
            List<Finding> findings = new ArrayList<>(fields.findings());
            site.pages().values().forEach(this::lookAtMade);
            site.copiedPages().values().forEach(this::lookAtCopied);
            site.others().values().forEach(this::lookAt);
            findings.addAll(ofBodies.told());
            findings.addAll(ofTemplates.findings());
            findings.addAll(ofFiles.findings());
            findings.addAll(unlinked());
            return findings;
        }

        private void lookAtMade(HtmlPage page) {
            checkpoint.run();
            boolean hasOwnBase = !page.base().isEmpty();
            for (WrittenUrl link : page.links()) {
                if (hasOwnBase || !settled.contains(link)) {
                    lookAtMade(page, link);
                }
            }
        }

        private void lookAtMade(HtmlPage page, WrittenUrl link) {
            LinkVerdict verdict = resolver.follow(page, link);
            verdict.reachedFrom(page.file()).ifPresent(reached::add);
            if (LocatedLinks.mayBeTold(link, verdict)) {
                if (link.isFromBody() || !fields.areFaultyWith(link.url())) {
                    tell(page, link, verdict);
                }
            } else if (LinkResolver.isSameFromAnywhere(link) && isKnown(verdict)) {
                settled.add(link);
            }
        }

        /** Whether it is known already that what the URL leads to is linked by another page. */
        private boolean isKnown(LinkVerdict verdict) {
            return verdict.reachedFrom("").map(reached::contains).orElse(true);
        }

        private void lookAtCopied(HtmlPage page) {
            for (WrittenUrl link : page.links()) {
                LinkVerdict verdict = resolver.follow(page, link);
                verdict.reachedFrom(page.file()).ifPresent(reached::add);
                ofFiles.look(page.file(), link, verdict);
            }
            ofFiles.lookAtIds(page);
        }

        private void lookAt(FileUrls file) {
            file.links().forEach(link -> ofFiles.look(file.file(), link, resolver.follow(file, link)));
        }

        private void tell(HtmlPage page, WrittenUrl link, LinkVerdict verdict) {
            String written = authors.written(page, link);
            if (!UnsafeHtml.isHarmless(written) || isRefusedInText(page, link)) {
                return; // reported as such, and never to be followed
            }
            Location at = authors.at(page, link);
            UrlRemarks.of(link, written, verdict, linked.root(), at).forEach(fault -> add(fault, page, link, verdict));
            Optional<Finding> hidden = verdict instanceof Missing ? authors.hidden(page, link) : Optional.empty();
            hidden.ifPresentOrElse(
                    fault -> ofBodies.add(fault, at.toString(), () -> ""),
                    () -> LinkWords.of(verdict, link, page.file(), written, at)
                            .ifPresent(fault -> add(fault, page, link, verdict)));
        }

        private void add(Finding fault, HtmlPage page, WrittenUrl link, LinkVerdict verdict) {
            if (link.isFromBody()) {
                String target = verdict.target().orElse(fault.target());
                ofBodies.add(fault, target, () -> authors.wayOut(page, link, verdict));
            } else {
                String hint = fault.hint().isEmpty() ? authors.wayOut(page, link, verdict) : fault.hint();
                ofTemplates.add(fault.hint(hint), link, page);
            }
        }

        /** Elements that content must not contain are reported as such, and not at the template of their page. */
        private boolean isRefusedInText(HtmlPage page, WrittenUrl link) {
            ConvertedPage text = site.sources().get(site.origin(page));
            return text != null
                    && REFUSED.contains(link.element())
                    && text.body().stream().anyMatch(part -> part.html().contains("<" + link.element()));
        }

        /** Pages of entries that no other page links to; an editor who shows one elsewhere can do so through a list. */
        private List<Finding> unlinked() {
            return site.catalogue().entries().stream()
                    .filter(entry -> !entry.isDraft() && site.failed().isEmpty())
                    .filter(entry -> site.pages().containsKey(SiteAddress.fileOf(entry.address())))
                    .filter(entry -> !entry.address().equals("/")
                            && !entry.address().equals(FOR_LOST_VISITORS)
                            && !reached.contains(SiteAddress.fileOf(entry.address())))
                    .map(entry -> Finding.of(
                                    Rule.UNLINKED_PAGE,
                                    entry.head().at(),
                                    "no other page links to “" + entry.title() + "”")
                            .hint("link to it from a page on which visitors would look for it")
                            .target(entry.address()))
                    .toList();
        }
    }

    /** Where a file of the site comes from; one that the build has written has only its own name. */
    private String sourceOf(String file) {
        return SourceFiles.of(source, file).orElse(file);
    }
}
