package org.leadershipcatalogue.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.leadershipcatalogue.testing.Listings;

/**
 * A page of docs/rules with the {@link Listings files and the finding} it shows.
 *
 * @param path where the page is
 * @param text what it says
 */
record RulePage(Path path, String text) {

    static final Path FOLDER = Path.of("docs/rules");

    private static final Pattern SECTION = Pattern.compile("(?m)^== (.+)$");
    private static final String MEND_IT = "\n== Mend it\n";

    static RulePage of(Rule rule) {
        Path path = FOLDER.resolve(rule.id() + ".adoc");
        try {
            return new RulePage(path, Files.readString(path).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("the rule " + rule.id() + " has no page", e);
        }
    }

    /** The page's own headings; listings have some too. */
    List<String> sections() {
        return SECTION.matcher(Listings.withoutFiles(text))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The files that break the rule, by path; none where the example is told in words. */
    Map<String, String> brokenFiles() {
        return Listings.files(text.substring(0, text.indexOf(MEND_IT)));
    }

    /** The files of a site in which all is well again; none where a file must be renamed or removed. */
    Map<String, String> mendedFiles() {
        Map<String, String> mended = Listings.files(text.substring(text.indexOf(MEND_IT)));
        if (!mended.isEmpty()) {
            brokenFiles().forEach(mended::putIfAbsent);
        }
        return mended;
    }

    /** The files as they were committed before, by the paths they had; most rules do not look at the past. */
    Map<String, String> earlierFiles() {
        return Listings.earlierFiles(text);
    }

    /**
     * Whether the files would spoil the examples of other pages: settings, templates and the past belong to a whole site.
     */
    boolean needsItsOwnSite() {
        return !earlierFiles().isEmpty()
                || brokenFiles().keySet().stream().anyMatch(path -> !path.startsWith("content/"));
    }

    /** The finding as the page shows it, or empty. */
    String finding() {
        return Listings.finding(text);
    }

    /** Puts another finding in the place of the one it shows. */
    void show(String finding) {
        try {
            Files.writeString(path, Listings.withFinding(text, finding));
        } catch (IOException e) {
            throw new UncheckedIOException("the finding cannot be put into " + path, e);
        }
    }
}
