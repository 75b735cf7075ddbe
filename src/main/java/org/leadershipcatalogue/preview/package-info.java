/** The live preview: watches the sources, serves the site on loopback, reloads browsers, says what is to be mended. */
@NullMarked
package org.leadershipcatalogue.preview;

import org.jspecify.annotations.NullMarked;
