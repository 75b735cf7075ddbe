package org.leadershipcatalogue.schema;

import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.Value;

/** Items that cannot be read: reported at their own place, and no value. */
record Refusals(Findings findings) {
    Optional<Value> refuse(Rule rule, Item item, String message, String hint) {
        findings.add(Finding.of(rule, item.at(), message).hint(hint).target(item.text()));
        return Optional.empty();
    }

    Optional<Value> malformed(Item item, String message, String hint) {
        return refuse(Rule.MALFORMED_VALUE, item, message, hint);
    }
}
