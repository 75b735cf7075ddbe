package org.leadershipcatalogue.check.external;

/** A URL as it was given, and the errand it makes. */
record Assignment(String url, Errand errand) {}
