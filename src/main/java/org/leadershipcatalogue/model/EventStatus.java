package org.leadershipcatalogue.model;

/** What has become of a session's plan (schema.org EventStatusType). */
public enum EventStatus {
    SCHEDULED("EventScheduled"),
    CANCELLED("EventCancelled"),
    POSTPONED("EventPostponed"),
    RESCHEDULED("EventRescheduled");

    private final String term;

    EventStatus(String term) {
        this.term = term;
    }

    /** As schema.org names it. */
    public String term() {
        return term;
    }

    /** Whether it takes place at the time that is given. */
    public boolean takesPlace() {
        return this == SCHEDULED || this == RESCHEDULED;
    }
}
