package org.leadershipcatalogue.document;

import java.util.Optional;

/**
 * What tells a folder in which all was left alone from a moment on from all others.
 *
 * @param digest of its state
 */
public record RestingFolder(String digest, FileClock.Tick since) {

    /** A folder in this state; nothing where a change after that moment might not show. */
    public static Optional<RestingFolder> of(TreeState state, FileClock.Tick since) {
        return state.isProvedBy(since) ? Optional.of(new RestingFolder(state.digest(), since)) : Optional.empty();
    }

    /** Whether a folder in this state is that folder, and has been left alone. */
    public boolean isStill(TreeState now) {
        return now.isProvedBy(since) && now.digest().equals(digest);
    }
}
