package org.leadershipcatalogue.pipeline;

import java.time.Instant;

/**
 * How the site is looked at.
 *
 * @param now the moment
 * @param withDrafts whether with what visitors do not see: drafts, and entries before their first and after their last day
 */
public record Looking(Instant now, boolean withDrafts) {}
