package org.leadershipcatalogue.check.external;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.leadershipcatalogue.config.IgnoreRule;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.London;

/** The rules for links that are not asked; one whose last day is over holds no longer, and one without links is told. */
final class IgnoredLinks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final List<IgnoreRule> rules;
    private final LocalDate today;
    private final Set<IgnoreRule> used = new LinkedHashSet<>();

    IgnoredLinks(List<IgnoreRule> rules, Instant now) {
        this.rules = rules;
        this.today = LocalDate.ofInstant(now, London.ZONE);
    }

    /** Whether a rule holds for the link; every rule that covers it counts as used. */
    boolean contains(ExternalLink link) {
        boolean isIgnored = false;
        for (IgnoreRule rule : rules) {
            if (rule.covers(link.url()) || rule.covers(link.page())) {
                used.add(rule);
                isIgnored |= !isOver(rule);
            }
        }
        return isIgnored;
    }

    private boolean isOver(IgnoreRule rule) {
        return today.isAfter(rule.until());
    }

    /** What is to be said of the rules once all links have been looked up. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (IgnoreRule rule : rules) {
            if (!used.contains(rule)) {
                findings.add(unused(rule));
            } else if (isOver(rule)) {
                findings.add(expired(rule));
            }
        }
        return findings;
    }

    private static Finding unused(IgnoreRule rule) {
        return Finding.of(
                        Rule.UNUSED_IGNORE_RULE,
                        rule.at(),
                        "no link is one of “" + rule.urls() + "”, so that the rule “" + rule.name() + "” does nothing")
                .hint("remove the line, or correct the address")
                .target(rule.urls());
    }

    private static Finding expired(IgnoreRule rule) {
        return Finding.of(
                        Rule.EXPIRED_IGNORE_RULE,
                        rule.at(),
                        "the rule “" + rule.name() + "” held until " + DAY.format(rule.until())
                                + "; its links are asked again")
                .hint("remove the line, or give it a later day if it is still so: " + rule.reason())
                .target(rule.urls());
    }
}
