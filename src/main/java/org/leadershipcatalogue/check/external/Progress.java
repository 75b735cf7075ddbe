package org.leadershipcatalogue.check.external;

/** Hears how far the asking has come. */
@FunctionalInterface
public interface Progress {

    /** For callers who do not want to hear. */
    Progress SILENT = (done, total) -> {};

    /** So many URLs of all have an outcome. */
    void at(int done, int total);

    /** Nothing more will be heard; not all need have an outcome. */
    default void ended() {}
}
