package org.leadershipcatalogue.diagnostic;

import java.util.Collection;
import java.util.List;

/** The forms a report of findings can have, told apart by the ending of the report's file name. */
public enum ReportFormat {
    JSON,
    SARIF,
    JUNIT;

    /**
     * The form a file name asks for: {@code x.json}, {@code x.sarif} (or {@code x.sarif.json}, SARIF 2.1.0, 3.2) or
     * {@code x.xml}.
     *
     * @throws SetupException when the ending is none of these
     */
    public static ReportFormat of(String fileName) {
        if (fileName.endsWith(".sarif") || fileName.endsWith(".sarif.json")) {
            return SARIF;
        }
        if (fileName.endsWith(".json")) {
            return JSON;
        }
        if (fileName.endsWith(".xml")) {
            return JUNIT;
        }
        throw new SetupException("The report “" + fileName + "” must end in .json, .sarif or .xml (JUnit).");
    }

    /** The text of the report, each finding once, sorted by place. */
    public String text(Collection<Finding> findings) {
        List<Finding> sorted = findings.stream().distinct().sorted().toList();
        return switch (this) {
            case JSON -> JsonReport.text(sorted);
            case SARIF -> SarifReport.text(sorted);
            case JUNIT -> JunitReport.text(sorted);
        };
    }
}
