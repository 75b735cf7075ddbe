/** Source file to converted page: header fields, body, links and table rows, each with its place in the source. */
@NullMarked
package org.leadershipcatalogue.asciidoc;

import org.jspecify.annotations.NullMarked;
