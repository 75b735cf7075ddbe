package org.leadershipcatalogue.model;

/** What has become of a session's plan (schema.org EventStatusType). */
public enum EventStatus {
    SCHEDULED,
    CANCELLED,
    POSTPONED,
    RESCHEDULED;

    /** Whether it takes place at the time that is given. */
    public boolean takesPlace() {
        return this == SCHEDULED || this == RESCHEDULED;
    }
}
