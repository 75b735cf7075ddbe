/** Pictures that the build draws, without the machine's fonts and without a graphics system. */
@NullMarked
package org.leadershipcatalogue.picture;

import org.jspecify.annotations.NullMarked;
