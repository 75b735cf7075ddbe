/** Values to JSON text, by hand and in the order given. */
@NullMarked
package org.leadershipcatalogue.json;

import org.jspecify.annotations.NullMarked;
