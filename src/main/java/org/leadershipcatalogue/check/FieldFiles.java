package org.leadershipcatalogue.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.model.Value;

/** The files that fields name and that do not exist: each is reported at its field, and not where templates link to it. */
final class FieldFiles {

    private final FinishedSite site;
    private final Suggestions suggestions;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();

    FieldFiles(FinishedSite site, Suggestions suggestions) {
        this.site = site;
        this.suggestions = suggestions;
        for (Entry entry : site.catalogue().entries()) {
            entry.fields().all().forEach(field -> read(entry, field));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /** Whether a URL of a template is the value of a field that has been reported. */
    boolean areFaultyWith(String url) {
        return missing.contains(url);
    }

    private void read(Entry entry, Field field) {
        for (Value value : field.values()) {
            if (value instanceof Value.SiteFile file && !site.has(SiteAddress.fileOf(file.address()))) {
                missing.add(site.config().basePath() + file.address());
                findings.add(missing(entry, field, file));
            }
        }
    }

    private Finding missing(Entry entry, Field field, Value.SiteFile file) {
        String path = RelativePaths.of(entry.source(), "content" + file.address());
        return Finding.of(Rule.BROKEN_LINK, field.at(), "“" + path + "” leads to no page or file")
                .hint(suggestions
                        .file(path, entry.source(), false)
                        .map(near -> "did you mean " + near + "?")
                        .orElse("correct the path, or put the file where it says"))
                .target(path);
    }
}
