/** The build from end to end: one line per step. */
@NullMarked
package org.leadershipcatalogue.pipeline;

import org.jspecify.annotations.NullMarked;
