/** URLs as browsers read them: parsing, resolution and serialisation by the URL standard (url.spec.whatwg.org). */
@NullMarked
package org.leadershipcatalogue.url;

import org.jspecify.annotations.NullMarked;
