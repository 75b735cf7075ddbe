package org.leadershipcatalogue.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;

/**
 * What is wrong with templates, each fault once: a template that fails for a hundred pages is one finding, which names
 * the first page and counts the others.
 */
final class TemplateFaults {

    private final Map<Finding, Count> faults = new LinkedHashMap<>();

    private static final class Count {
        private final String firstPage;
        private int others;

        Count(String firstPage) {
            this.firstPage = firstPage;
        }
    }

    /**
     * Notes why a page could not be rendered.
     *
     * @return false when the failure is no fault of a template
     */
    boolean add(Throwable failure, String page) {
        Optional<Finding> fault = fault(failure);
        fault.ifPresent(finding -> {
            Count known = faults.putIfAbsent(finding, new Count(page));
            if (known != null) {
                known.others++;
            }
        });
        return fault.isPresent();
    }

    void reportTo(Findings findings) {
        faults.forEach((finding, count) -> findings.add(new Finding(
                finding.rule(),
                finding.severity(),
                finding.at(),
                finding.message() + " (for " + count.firstPage + others(count.others) + ")",
                finding.hint(),
                finding.target())));
    }

    private static String others(int count) {
        return count == 0 ? "" : " and " + count + (count == 1 ? " other page" : " other pages");
    }

    private static Optional<Finding> fault(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateNotFoundException missing) {
                return Optional.of(missing(missing, Location.startOf("templates/" + missing.getTemplateName())));
            }
            if (cause instanceof ParseException syntax) {
                return Optional.of(syntax(syntax));
            }
            if (cause instanceof TemplateException template) {
                return Optional.of(fault(template));
            }
        }
        return Optional.empty();
    }

    /** An include or import that fails is a fault of what it names. */
    private static Finding fault(TemplateException failure) {
        if (failure.getCause() instanceof TemplateNotFoundException missing) {
            return missing(missing, place(failure));
        }
        return failure.getCause() instanceof ParseException syntax ? syntax(syntax) : value(failure);
    }

    private static Finding missing(TemplateNotFoundException failure, Location at) {
        String name = failure.getTemplateName();
        return Finding.of(Rule.MISSING_TEMPLATE, at, "the template “" + name + "” does not exist")
                .hint("add it, or name another one here or in jbake.properties")
                .target(name);
    }

    private static Finding syntax(ParseException failure) {
        return Finding.of(
                        Rule.TEMPLATE_SYNTAX,
                        place(failure.getTemplateName(), failure.getLineNumber(), failure.getColumnNumber()),
                        "the template cannot be read: " + firstLine(failure.getEditorMessage()))
                .hint("mend the FreeMarker code at this place");
    }

    private static Finding value(TemplateException failure) {
        Location at = place(failure);
        if (failure instanceof AssetLinks.UnknownAsset asset) {
            return Finding.of(Rule.UNKNOWN_ASSET, at, "“" + asset.name() + "” is not among the assets")
                    .hint(asset.hint())
                    .target(asset.name());
        }
        String expression = failure.getBlamedExpressionString();
        if (failure instanceof InvalidReferenceException && expression != null) {
            return Finding.of(Rule.TEMPLATE_VALUE, at, "“" + expression + "” has no value")
                    .hint("check the spelling; for a value that may be missing write “" + expression + "!” or “??”")
                    .target(expression);
        }
        String problem = firstLine(failure.getMessageWithoutStackTop()).replaceFirst("( \\(wrapper: [^)]*\\))?:$", "");
        return Finding.of(Rule.TEMPLATE_VALUE, at, problem + (expression == null ? "" : ": “" + expression + "”"))
                .hint("mend the FreeMarker code at this place");
    }

    private static Location place(TemplateException failure) {
        return place(failure.getTemplateSourceName(), failure.getLineNumber(), failure.getColumnNumber());
    }

    private static Location place(@Nullable String template, @Nullable Integer line, @Nullable Integer column) {
        return new Location(
                "templates/" + (template == null ? "" : template),
                line == null ? 1 : Math.max(1, line),
                column == null ? 1 : Math.max(1, column));
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "no reason given" : message.lines().findFirst().orElse("no reason given");
    }
}
