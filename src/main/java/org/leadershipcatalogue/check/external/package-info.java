/** Links to other sites: asked politely, never in private places, and proved for a week. */
@NullMarked
package org.leadershipcatalogue.check.external;

import org.jspecify.annotations.NullMarked;
