/** Findings: what is wrong, where, and the way out; and how they are printed. */
@NullMarked
package org.leadershipcatalogue.diagnostic;

import org.jspecify.annotations.NullMarked;
