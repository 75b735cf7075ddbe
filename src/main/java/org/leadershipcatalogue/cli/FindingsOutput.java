package org.leadershipcatalogue.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipcatalogue.diagnostic.Counted;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Severity;
import org.leadershipcatalogue.diagnostic.WorkflowAnnotations;

/** Findings and their number, as every command prints them. */
final class FindingsOutput {

    private FindingsOutput() {}

    static void print(List<Finding> findings, boolean asAnnotations, PrintWriter out) {
        if (asAnnotations) {
            out.print(WorkflowAnnotations.text(findings));
        } else {
            findings.forEach(out::println);
        }
        out.println(summary(findings));
    }

    private static String summary(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "No findings";
        }
        return Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
                .map(severity -> counted(findings, severity))
                .collect(Collectors.joining(", "));
    }

    private static String counted(List<Finding> findings, Severity severity) {
        long count = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return Counted.of(count, severity.word());
    }
}
