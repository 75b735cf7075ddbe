package org.leadershipcatalogue.diagnostic;

import java.util.Locale;

/** How bad a finding is; an error keeps the site from being published. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word that is printed, which is also SARIF's {@code level} (SARIF 2.1.0, 3.27.10). */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
