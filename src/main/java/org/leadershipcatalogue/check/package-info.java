/** Rules over the catalogue and the finished site, one class per rule. */
@NullMarked
package org.leadershipcatalogue.check;

import org.jspecify.annotations.NullMarked;
