/** Small real sites for tests. */
@NullMarked
package org.leadershipcatalogue.testing;

import org.jspecify.annotations.NullMarked;
