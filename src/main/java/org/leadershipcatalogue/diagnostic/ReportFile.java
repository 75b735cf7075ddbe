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

    /** Finds out before any work is done what would keep the report from being written after it. */
    public void requireWritable() {
        if (Files.isDirectory(file)) {
            throw refusal("“" + file + "” is a folder");
        }
        Path nearest = file.toAbsolutePath().normalize();
        if (!Files.exists(nearest)) {
            nearest = nearestThatExists(nearest);
            if (!Files.isDirectory(nearest)) {
                throw refusal("“" + nearest + "” is not a folder");
            }
        }
        if (!Files.isWritable(nearest)) {
            throw refusal("you may not write to “" + nearest + "”");
        }
    }

    private static Path nearestThatExists(Path path) {
        Path parent = path.getParent();
        return parent == null || Files.exists(path) ? path : nearestThatExists(parent);
    }

    /** Refuses a report in a folder that is replaced as a whole, where it would be lost or change what is published. */
    public void requireOutside(Path output) {
        if (file.toAbsolutePath().normalize().startsWith(output.toAbsolutePath().normalize())) {
            throw new SetupException("The report “" + file + "” lies in the output “" + output
                    + "”, which is replaced; name a place outside it.");
        }
    }

    private SetupException refusal(String reason) {
        return new SetupException("The report “" + file + "” cannot be written: " + reason + ".");
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
