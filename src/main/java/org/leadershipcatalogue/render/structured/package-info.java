/** What a page says, once more for search engines: schema.org as JSON-LD. */
@NullMarked
package org.leadershipcatalogue.render.structured;

import org.jspecify.annotations.NullMarked;
