package org.leadershipcatalogue.diagnostic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * A file that a report of findings is written to: {@code ReportFile.at(Path.of("findings.sarif")).write(findings)}.
 *
 * @param file where the report goes; its folder is made when it is missing
 * @param format what the ending of its name asks for
 */
public record ReportFile(Path file, ReportFormat format) {

    /** Settles the format before any work is done; refuses an unknown ending with a {@link SetupException}. */
    public static ReportFile at(Path file) {
        return new ReportFile(file, ReportFormat.of(String.valueOf(file.getFileName())));
    }

    /** The file as one that is written at the end of a run. */
    public OutputFile output() {
        return new OutputFile("report", file);
    }

    public void write(Collection<Finding> findings) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, format.text(findings));
        } catch (IOException cause) {
            throw new SetupException("The report “" + file + "” cannot be written.", cause);
        }
    }
}
