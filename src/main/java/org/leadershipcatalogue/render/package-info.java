/** Catalogue to HTML pages, with JBake and FreeMarker. */
@NullMarked
package org.leadershipcatalogue.render;

import org.jspecify.annotations.NullMarked;
