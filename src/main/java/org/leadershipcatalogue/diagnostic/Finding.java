package org.leadershipcatalogue.diagnostic;

import java.util.Comparator;

/**
 * One thing an author can mend: the rule, the place, the value found with what was expected, and the way out.
 *
 * @param rule the rule that was broken; its page is {@code docs/rules/<id>.adoc}
 * @param severity whether it keeps the site from being published
 * @param at the author's own file, line and column
 * @param message what was found and what was expected, in the editor's words
 * @param hint what to do, or empty when the message says it all
 * @param target the URL or name as it was written, or empty
 */
public record Finding(Rule rule, Severity severity, Location at, String message, String hint, String target)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::at)
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(Finding::message)
            .thenComparing(finding -> finding.hint())
            .thenComparing(finding -> finding.target());

    /** A finding of the rule's own severity, without hint or target. */
    public static Finding of(Rule rule, Location at, String message) {
        return new Finding(rule, rule.severity(), at, message, "", "");
    }

    public Finding hint(String wayOut) {
        return new Finding(rule, severity, at, message, wayOut, target);
    }

    public Finding target(String written) {
        return new Finding(rule, severity, at, message, hint, written);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** The printed form: the place, the severity, the message and the rule on one line, the way out below. */
    @Override
    public String toString() {
        String line = at + ": " + severity.word() + ": " + message + " [" + rule.id() + "]";
        return hint.isEmpty() ? line : line + "\n  " + hint;
    }
}
