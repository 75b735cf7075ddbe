/** jbake.properties to one record; an unknown key is a finding. */
@NullMarked
package org.leadershipcatalogue.config;

import org.jspecify.annotations.NullMarked;
