/** What a source file says before it is typed: header fields, body, links, tables, each with its place. */
@NullMarked
package org.leadershipcatalogue.document;

import org.jspecify.annotations.NullMarked;
