package org.leadershipcatalogue.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadershipcatalogue.json.Json;

/** Findings as JSON: {@code {"findings": […], "summary": {"errors": 1, "warnings": 0, "notes": 0}}}. */
final class JsonReport {

    private JsonReport() {}

    static String text(List<Finding> findings) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("findings", findings.stream().map(JsonReport::finding).toList());
        report.put("summary", summary(findings));
        return Json.write(report) + "\n";
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", finding.rule().id());
        members.put("severity", finding.severity().word());
        members.put("file", finding.at().file());
        members.put("line", finding.at().line());
        members.put("column", finding.at().column());
        members.put("message", finding.message());
        members.put("hint", finding.hint());
        members.put("target", finding.target());
        return members;
    }

    private static Map<String, Object> summary(List<Finding> findings) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity.word() + "s", count(findings, severity));
        }
        return counts;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
