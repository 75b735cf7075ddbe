/** Staging folder to output in one move. */
@NullMarked
package org.leadershipcatalogue.publish;

import org.jspecify.annotations.NullMarked;
