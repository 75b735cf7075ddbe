package org.leadershipcatalogue.model;

import java.util.List;
import java.util.Optional;

/** A course of development that school leaders can take part in (schema.org EducationalOccupationalProgram). */
public record Programme(Head head) implements Entry {

    public List<EntryId> runBy() {
        return fields().references("run-by");
    }

    public List<EntryId> audiences() {
        return fields().references("audiences");
    }

    public List<EntryId> regions() {
        return fields().references("regions");
    }

    public Optional<PartialDate> starts() {
        return fields().date("starts");
    }

    public Optional<PartialDate> ends() {
        return fields().date("ends");
    }

    public Optional<PartialDate> applicationsOpen() {
        return fields().date("applications-open");
    }

    public Optional<PartialDate> applicationsClose() {
        return fields().date("applications-close");
    }
}
