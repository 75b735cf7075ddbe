package org.leadershipcatalogue.diagnostic;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.Repository;
import org.leadershipcatalogue.testing.SiteCase;

/** The pages of docs/rules are true. After a message has changed, {@code -Dgolden=overwrite} puts it into its page. */
class RulePagesTest {

    /** What a text file cannot show, what no author can bring about, or what no build looks at. */
    private static final Set<Rule> TOLD_IN_WORDS = EnumSet.of(
            Rule.SYMBOLIC_LINK,
            Rule.UNREADABLE_FILE,
            Rule.INVALID_UTF_8,
            Rule.CLASHING_NAMES,
            Rule.PAGE_WITHOUT_ENTRY,
            Rule.ENTRY_WITHOUT_PAGE,
            Rule.BROKEN_EXTERNAL_LINK,
            Rule.UNPROVED_EXTERNAL_LINK,
            Rule.MOVED_EXTERNAL_LINK,
            Rule.MISSING_EXTERNAL_PLACE,
            Rule.EXPIRED_IGNORE_RULE,
            Rule.UNUSED_IGNORE_RULE);

    private static final String INDEX = "index.adoc";
    private static final Pattern INDEX_LINE = Pattern.compile("(?m)^\\* (.+)$");

    @Test
    void everyRuleHasAPageAndNoPageIsLeftOver() throws IOException {
        Set<String> expected = Arrays.stream(Rule.values())
                .map(rule -> rule.id() + ".adoc")
                .collect(Collectors.toCollection(TreeSet::new));
        expected.add(INDEX);

        try (Stream<Path> files = Files.list(RulePage.FOLDER)) {
            assertEquals(
                    expected,
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void theIndexListsEveryRuleInOrderWithItsSentence() throws IOException {
        String index = Files.readString(RulePage.FOLDER.resolve(INDEX));

        assertEquals(
                Arrays.stream(Rule.values())
                        .map(rule -> "xref:%1$s.adoc[%1$s]: %2$s".formatted(rule.id(), rule.sentence()))
                        .toList(),
                INDEX_LINE.matcher(index).results().map(line -> line.group(1)).toList());
    }

    @Test
    void everyPageHasTheSameSectionsAndPrintsItsOwnRule() {
        assertAll(pages().entrySet().stream().map(page -> isWhole(page.getKey(), page.getValue())));
    }

    private static Executable isWhole(Rule rule, RulePage page) {
        String name = page.path().toString();
        return () -> assertAll(
                () -> assertTrue(page.text().startsWith("= " + rule.id() + "\n"), name),
                () -> assertEquals(List.of("Example", "Why", "Mend it"), page.sections(), name),
                () -> assertTrue(page.text().contains(" [" + rule.id() + "]\n"), name),
                () -> assertEquals(
                        TOLD_IN_WORDS.contains(rule),
                        page.brokenFiles().isEmpty(),
                        name + ": an example told in words"));
    }

    @Test
    void everyExampleIsFoundAsItsPageSays(@TempDir Path folder) {
        Map<Rule, BuiltSite> sites = build(folder, RulePage::brokenFiles);
        boolean overwrite = "overwrite".equals(System.getProperty("golden"));

        assertAll(sites.entrySet().stream().map(site -> {
            RulePage page = RulePage.of(site.getKey());
            String found = found(site.getKey(), page, site.getValue());
            if (overwrite) {
                page.show(found);
            }
            return () -> assertEquals(RulePage.of(site.getKey()).finding(), found, page.path()::toString);
        }));
    }

    /** What the rule finds in the files of the page; only the first finding, which is what pages show. */
    private static String found(Rule rule, RulePage page, BuiltSite site) {
        return site.result().findings().stream()
                .filter(finding -> finding.rule() == rule)
                .filter(finding -> page.needsItsOwnSite()
                        || page.brokenFiles().containsKey(finding.at().file()))
                .map(Finding::toString)
                .findFirst()
                .orElse("");
    }

    @Test
    void everyMendedExampleIsFine(@TempDir Path folder) {
        build(folder, RulePage::mendedFiles).values().stream().distinct().forEach(BuiltSite::hasNoFinding);
    }

    /** Builds what the pages show: those with settings or templates by themselves, all others together in one site. */
    private static Map<Rule, BuiltSite> build(Path folder, Function<RulePage, Map<String, String>> files) {
        Map<Rule, BuiltSite> built = new EnumMap<>(Rule.class);
        Map<String, String> together = new TreeMap<>();
        Set<Rule> inOneSite = EnumSet.noneOf(Rule.class);
        pages().forEach((rule, page) -> {
            Map<String, String> shown = files.apply(page);
            if (page.needsItsOwnSite() && !shown.isEmpty()) {
                built.put(rule, build(folder.resolve(rule.id()), page.earlierFiles(), shown));
            } else if (!shown.isEmpty()) {
                inOneSite.add(rule);
                shown.forEach((path, text) -> assertTrue(
                        together.put(path, text) == null,
                        () -> "two pages show a file " + path + "; give one of them another name"));
            }
        });
        BuiltSite oneSite = build(folder.resolve("together"), Map.of(), together);
        inOneSite.forEach(rule -> built.put(rule, oneSite));
        return built;
    }

    /** The examples name a few entries that need not be shown. */
    private static BuiltSite build(Path folder, Map<String, String> earlier, Map<String, String> files) {
        SiteCase site = SiteCase.in(folder)
                .file("content/organisations/network.adoc", """
                        = The Network
                        :summary: A network of schools.
                        :kind: network
                        """)
                .file("content/audiences/middle-leaders.adoc", """
                        = Middle leaders
                        :summary: People who lead a subject or a year.
                        """)
                .file("content/places/town-hall.adoc", """
                        = Town hall
                        :summary: A hall in the middle of the town.
                        """);
        if (!earlier.isEmpty()) {
            commit(site, earlier, files);
        }
        files.forEach(site::file);
        return site.build();
    }

    /** Puts the past into a repository; files that are no longer there were renamed to those that are. */
    private static void commit(SiteCase site, Map<String, String> earlier, Map<String, String> files) {
        earlier.forEach(site::file);
        Repository repository = Repository.in(site.source()).commit();
        earlier.keySet().stream()
                .filter(path -> !files.containsKey(path))
                .forEach(path -> repository.git("rm", "-q", path));
        files.forEach(repository::file);
        repository.commit();
    }

    private static Map<Rule, RulePage> pages() {
        Map<Rule, RulePage> pages = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            pages.put(rule, RulePage.of(rule));
        }
        return pages;
    }
}
