package org.leadershipcatalogue.source;

import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.document.SourceFile;

/**
 * What came of reading a text file.
 *
 * @param file the file; empty when it cannot be read at all
 */
public record ReadText(Optional<SourceFile> file, List<Finding> findings) {

    public ReadText {
        findings = List.copyOf(findings);
    }
}
