package org.leadershipcatalogue.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.pipeline.BuildResult;

/**
 * What came of building a {@link SiteCase}.
 *
 * @param output the folder of the site
 * @param result what the pipeline said
 */
public record BuiltSite(Path output, BuildResult result) {

    /** The findings as they are printed. */
    public List<String> findings() {
        return result.findings().stream().map(Finding::toString).toList();
    }

    public BuiltSite hasNoFinding() {
        assertEquals(List.of(), findings());
        assertTrue(result.isPublished(), "published");
        return this;
    }

    /** One of the findings is printed exactly so; the way out stands on a second line. */
    public BuiltSite hasFinding(String printed) {
        assertTrue(findings().contains(printed), () -> "expected\n" + printed + "\nbut found\n" + all());
        return this;
    }

    /** These are all the findings there are, in this order. */
    public BuiltSite hasOnly(String... printed) {
        assertEquals(String.join("\n", printed), all());
        return this;
    }

    private String all() {
        return String.join("\n", findings());
    }

    /** The text of a file of the site. */
    public String text(String path) {
        try {
            return Files.readString(output.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException("no " + path + " in the site; findings:\n" + all(), e);
        }
    }

    public boolean has(String path) {
        return Files.exists(output.resolve(path));
    }

    /** Every file of the site by its path, for comparing sites byte by byte. */
    public SortedMap<String, byte[]> files() {
        return FileTree.read(output).files();
    }
}
