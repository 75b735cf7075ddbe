/** What is kept on disk from one build to the next: values by their fingerprints, in files that are never needed. */
@NullMarked
package org.leadershipcatalogue.store;

import org.jspecify.annotations.NullMarked;
