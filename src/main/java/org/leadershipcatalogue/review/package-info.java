/** What is different between two finished sites, as a person decides about it: pages, facts, calendars, addresses. */
@NullMarked
package org.leadershipcatalogue.review;

import org.jspecify.annotations.NullMarked;
