/** The rules of the house, held against the program and against seeded violations. */
@NullMarked
package org.leadershipcatalogue.architecture;

import org.jspecify.annotations.NullMarked;
