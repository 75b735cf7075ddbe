/** The source folder's Git history: how often each file changed, when last, and by which names it went before. */
@NullMarked
package org.leadershipcatalogue.history;

import org.jspecify.annotations.NullMarked;
