package org.leadershipcatalogue.pipeline;

/**
 * All that is told of a build.
 *
 * @param redirects the earlier addresses of entries, for nginx
 */
record Outcome(BuildResult result, String redirects) {}
