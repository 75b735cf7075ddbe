/** HTML as data: the links, ids, headings and unsafe parts of a body or a finished page. */
@NullMarked
package org.leadershipcatalogue.html;

import org.jspecify.annotations.NullMarked;
