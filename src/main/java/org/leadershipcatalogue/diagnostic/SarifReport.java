package org.leadershipcatalogue.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadershipcatalogue.json.Json;

/** Findings as SARIF 2.1.0, which code hosts show beside the lines they concern. */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String SOURCE_ROOT = "SRCROOT";
    private static final String UNRESERVED = "-._~/";

    private SarifReport() {}

    static String text(List<Finding> findings) {
        return Json.write(inOrder("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run(findings)))) + "\n";
    }

    private static Map<String, Object> run(List<Finding> findings) {
        List<Map<String, Object>> rules =
                Arrays.stream(Rule.values()).map(SarifReport::rule).toList();
        Map<String, Object> root =
                Map.of("description", message("The folder that holds content/, templates/ and jbake.properties."));
        return inOrder(
                "tool",
                Map.of("driver", inOrder("name", "Leadership catalogue", "rules", rules)),
                "originalUriBaseIds",
                Map.of(SOURCE_ROOT, root),
                "columnKind",
                "utf16CodeUnits",
                "results",
                findings.stream().map(SarifReport::result).toList());
    }

    private static Map<String, Object> rule(Rule rule) {
        return inOrder(
                "id",
                rule.id(),
                "shortDescription",
                message(rule.sentence()),
                "defaultConfiguration",
                Map.of("level", rule.severity().word()));
    }

    private static Map<String, Object> result(Finding finding) {
        String words = finding.hint().isEmpty() ? finding.message() : finding.message() + "\n" + finding.hint();
        return inOrder(
                "ruleId",
                finding.rule().id(),
                "level",
                finding.severity().word(),
                "message",
                message(words),
                "locations",
                List.of(Map.of("physicalLocation", place(finding.at()))));
    }

    private static Map<String, Object> place(Location at) {
        return inOrder(
                "artifactLocation",
                inOrder("uri", uri(at.file()), "uriBaseId", SOURCE_ROOT),
                "region",
                inOrder("startLine", at.line(), "startColumn", at.column()));
    }

    private static Map<String, Object> message(String text) {
        return Map.of("text", text);
    }

    /** The path as a relative reference (RFC 3986): all but unreserved characters and slashes in percent form. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            uri.append(isPlain(unit) ? String.valueOf((char) unit) : String.format("%%%02X", unit));
        }
        return uri.toString();
    }

    private static boolean isPlain(byte unit) {
        return unit > 0 && (Character.isLetterOrDigit(unit) || UNRESERVED.indexOf(unit) >= 0);
    }

    private static Map<String, Object> inOrder(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            members.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return members;
    }
}
