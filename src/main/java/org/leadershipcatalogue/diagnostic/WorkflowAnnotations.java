package org.leadershipcatalogue.diagnostic;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Findings as GitHub workflow commands, one a line, which the host shows in a pull request beside the line they
 * concern: {@code ::error file=content/x.adoc,line=7,col=12,title=unknown-reference::audience “headteachrs” is not
 * known}.
 */
public final class WorkflowAnnotations {

    private WorkflowAnnotations() {}

    /** One line per finding, each ended by a line feed, sorted by place. */
    public static String text(Collection<Finding> findings) {
        return findings.stream()
                .distinct()
                .sorted()
                .map(WorkflowAnnotations::line)
                .collect(Collectors.joining());
    }

    private static String line(Finding finding) {
        Location at = finding.at();
        String words = finding.hint().isEmpty() ? finding.message() : finding.message() + "\n" + finding.hint();
        return "::%s file=%s,line=%s,col=%s,title=%s::%s\n"
                .formatted(
                        command(finding.severity()),
                        property(at.file()),
                        at.line(),
                        at.column(),
                        property(finding.rule().id()),
                        data(words));
    }

    private static String command(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.word();
    }

    private static String property(String value) {
        return data(value).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String value) {
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
