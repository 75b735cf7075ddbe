package org.leadershipcatalogue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.check.external.ExternalLink;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.url.Url;

class FolderCheckTest {

    /** Windows-1252 where the page says it, says ISO 8859-1 or says nothing; UTF-8 where it is in UTF-16. */
    @Test
    void asksInTheEncodingOfThePage() {
        Path folder = Path.of("src/test/resources/links/clean");
        Url root = Url.parse("https://example.org/x/").orElseThrow();

        List<String> asked = new FolderCheck(new Findings())
                .check(folder, root, true).externals().stream()
                        .map(ExternalLink::url)
                        .filter(url -> url.startsWith("https://other.example/?q="))
                        .toList();

        assertEquals(
                List.of(
                        "https://other.example/?q=%C3%A9",
                        "https://other.example/?q=caf%E9", "https://other.example/?q=caf%E9%96%80"),
                asked);
    }
}
