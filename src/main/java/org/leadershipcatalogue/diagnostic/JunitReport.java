package org.leadershipcatalogue.diagnostic;

import java.util.List;

/**
 * Findings as JUnit XML, which CI hosts show as tests: an error is a failed test named after its rule and place, a
 * warning or note one that passed and printed something. Without findings there is one test that passed, because some
 * hosts take an empty report for a broken one.
 */
final class JunitReport {

    private static final String NOTHING_FOUND = """
                <testcase name="no findings" classname="catalogue"/>
            """;

    private JunitReport() {}

    static String text(List<Finding> findings) {
        StringBuilder tests = new StringBuilder(findings.isEmpty() ? NOTHING_FOUND : "");
        findings.forEach(finding -> tests.append(test(finding)));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites>
                  <testsuite name="catalogue" tests="%s" failures="%s" errors="0" skipped="0">
                %s  </testsuite>
                </testsuites>
                """.formatted(
                        Math.max(1, findings.size()),
                        findings.stream().filter(Finding::isError).count(),
                        tests);
    }

    private static String test(Finding finding) {
        Location at = finding.at();
        return """
                    <testcase name="%s" classname="%s" file="%s" line="%s">
                      %s
                    </testcase>
                """.formatted(
                        escaped(finding.rule().id() + " " + at.line() + ":" + at.column()),
                        escaped(at.file()),
                        escaped(at.file()),
                        at.line(),
                        outcome(finding));
    }

    private static String outcome(Finding finding) {
        String printed = escaped(finding.toString());
        return finding.isError()
                ? "<failure message=\"%s\" type=\"%s\">%s</failure>"
                        .formatted(
                                escaped(finding.message()),
                                escaped(finding.severity().word()),
                                printed)
                : "<system-out>%s</system-out>".formatted(printed);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(codePoint -> escaped.append(escaped(codePoint)));
        return escaped.toString();
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t', '\n', '\r' -> "&#" + codePoint + ";";
            default -> isXml(codePoint) ? Character.toString(codePoint) : "\uFFFD";
        };
    }

    /** Whether XML 1.0 has the character at all (production 2, Char); most control characters it has not. */
    private static boolean isXml(int codePoint) {
        return (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }
}
