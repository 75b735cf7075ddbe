package org.leadershipcatalogue.model;

/** What a moment makes of a session: nothing worth a word, the next of its entry, under way, or over. */
public enum SessionMark {
    NONE,
    NEXT,
    NOW,
    PAST
}
