/** What was found, as a folder of pages that a person can open from disk. */
@NullMarked
package org.leadershipcatalogue.review.report;

import org.jspecify.annotations.NullMarked;
