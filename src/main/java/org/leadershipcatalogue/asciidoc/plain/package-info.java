/**
 * Pages of plain AsciiDoc, converted as Asciidoctor converts them, without it. The rules are those of Asciidoctor 2.0,
 * for what its own parser and substitutions would do with exactly this text; whatever is not known to be plain is left to
 * it. {@code PlainPagesTest} holds the two against each other.
 */
@NullMarked
package org.leadershipcatalogue.asciidoc.plain;

import org.jspecify.annotations.NullMarked;
