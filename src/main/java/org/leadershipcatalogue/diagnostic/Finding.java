package org.leadershipcatalogue.diagnostic;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * One thing an author can mend: the rule, the place, the value found with what was expected, and the way out. What was
 * written in a file or is its name can be quoted as it is: characters that steer a terminal, end a line or turn the
 * direction of writing become U+FFFD.
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

    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}]");

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::at)
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(Finding::message)
            .thenComparing(finding -> finding.hint())
            .thenComparing(finding -> finding.target());

    public Finding {
        at = new Location(printable(at.file()), at.line(), at.column());
        message = printable(message);
        hint = printable(hint);
        target = printable(target);
    }

    private static String printable(String words) {
        return STEERING.matcher(words).replaceAll("\uFFFD");
    }

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
