/** The content types, each declared once as data; header fields to typed entries. */
@NullMarked
package org.leadershipcatalogue.schema;

import org.jspecify.annotations.NullMarked;
