/** Content folder to source files: a stable walk that refuses what would lead out of the folder. */
@NullMarked
package org.leadershipcatalogue.source;

import org.jspecify.annotations.NullMarked;
