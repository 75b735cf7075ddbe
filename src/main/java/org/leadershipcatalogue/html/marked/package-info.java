/** Finished pages as a report shows them: made inert, and with what has changed marked in the page's own look. */
@NullMarked
package org.leadershipcatalogue.html.marked;

import org.jspecify.annotations.NullMarked;
