/** Reviews of small sites that differ in known ways. */
@NullMarked
package org.leadershipcatalogue.review;

import org.jspecify.annotations.NullMarked;
