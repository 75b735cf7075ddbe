/** The typed catalogue: entries, their fields and sessions, and what refers to what. */
@NullMarked
package org.leadershipcatalogue.model;

import org.jspecify.annotations.NullMarked;
