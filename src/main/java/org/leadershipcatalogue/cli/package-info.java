/** The command line: one class per command, the exit codes, and the only place that prints or exits. */
@NullMarked
package org.leadershipcatalogue.cli;

import org.jspecify.annotations.NullMarked;
