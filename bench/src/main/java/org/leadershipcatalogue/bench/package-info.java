/** Generates one synthetic catalogue in two forms, and bakes the second with stock JBake to measure against. */
package org.leadershipcatalogue.bench;
