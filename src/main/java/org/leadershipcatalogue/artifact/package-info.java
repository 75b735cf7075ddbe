/** What another run has built, received as data: a zip file from anybody, checked before a byte of it is written. */
@NullMarked
package org.leadershipcatalogue.artifact;

import org.jspecify.annotations.NullMarked;
