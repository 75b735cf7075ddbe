package org.leadershipcatalogue.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.diagnostic.SetupException;
import org.leadershipcatalogue.json.JsonReader;

/** Reads the findings that a build wrote as JSON. */
final class FindingsFile {

    private final Path file;

    FindingsFile(Path file) {
        this.file = file;
    }

    List<ReportedFinding> read() {
        if (parsed() instanceof Map<?, ?> report && report.get("findings") instanceof List<?> findings) {
            return findings.stream().map(this::finding).toList();
        }
        throw strange("it has no list of “findings”");
    }

    private @Nullable Object parsed() {
        try {
            if (Files.size(file) > SiteFolder.LARGEST_TEXT) {
                throw strange("it is larger than " + (SiteFolder.LARGEST_TEXT >> 20) + " MiB");
            }
            return JsonReader.read(Files.readString(file));
        } catch (JsonReader.Malformed e) {
            throw strange("it is no JSON, " + e.getMessage());
        } catch (IOException e) {
            throw new SetupException("The report “" + file + "” cannot be read.", e);
        }
    }

    private ReportedFinding finding(@Nullable Object item) {
        if (!(item instanceof Map<?, ?> finding)) {
            throw strange("one of its findings is no object");
        }
        return new ReportedFinding(
                PublishedEntry.text(finding.get("rule")),
                PublishedEntry.text(finding.get("severity")),
                PublishedEntry.text(finding.get("file")),
                number(finding.get("line")),
                number(finding.get("column")),
                PublishedEntry.text(finding.get("message")),
                PublishedEntry.text(finding.get("hint")),
                PublishedEntry.text(finding.get("target")));
    }

    private static int number(@Nullable Object value) {
        return value instanceof Long number && number > 0 && number <= Integer.MAX_VALUE ? number.intValue() : 1;
    }

    private SetupException strange(String why) {
        return new SetupException("The report “" + file + "” is not one of “build --report”: " + why + ".");
    }
}
