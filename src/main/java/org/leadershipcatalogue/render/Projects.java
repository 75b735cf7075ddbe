package org.leadershipcatalogue.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Initiative;

/** Finds the local initiatives that are part of a wider one: its projects, shown as a table instead of cards. */
final class Projects {

    private static final String LOCAL = "local";
    private static final String COUNCIL = "council";

    private final Catalogue catalogue;
    private final Hrefs hrefs;

    Projects(Catalogue catalogue, Hrefs hrefs) {
        this.catalogue = catalogue;
        this.hrefs = hrefs;
    }

    static boolean isProjectOf(Entry whole, Entry part) {
        return whole instanceof Initiative
                && part instanceof Initiative initiative
                && initiative.scope().equals(LOCAL)
                && initiative.partOf().filter(whole.id()::equals).isPresent();
    }

    /** The table for an entry's page, when it has projects. */
    Optional<ProjectsView> of(Entry entry) {
        List<Initiative> projects = catalogue.referrers(entry.id()).values().stream()
                .flatMap(List::stream)
                .filter(part -> isProjectOf(entry, part))
                .map(Initiative.class::cast)
                .sorted(Comparator.comparing(this::leaders).thenComparing(Entry::title))
                .toList();
        return projects.isEmpty() ? Optional.empty() : Optional.of(view(projects));
    }

    private ProjectsView view(List<Initiative> projects) {
        boolean isByCouncils = projects.stream()
                .flatMap(project -> project.ledBy().stream())
                .allMatch(id -> catalogue.get(id).fields().text("kind").equals(Optional.of(COUNCIL)));
        return new ProjectsView(
                projects.size() == 1 ? "One local project." : projects.size() + " local projects.",
                isByCouncils ? "Authority" : "Led by",
                projects.stream().anyMatch(project -> !project.theme().isEmpty()),
                projects.stream().map(this::row).toList());
    }

    private ProjectsView.Row row(Initiative project) {
        return new ProjectsView.Row(
                project.ledBy().stream().map(catalogue::get).map(this::link).toList(),
                link(project),
                FactSheet.sentenceStart(project.theme()));
    }

    private PageView.Link link(Entry entry) {
        return PageView.Link.to(entry.title(), hrefs.of(entry.address()));
    }

    private String leaders(Initiative project) {
        return project.ledBy().stream().map(id -> catalogue.get(id).title()).collect(Collectors.joining(", "));
    }
}
