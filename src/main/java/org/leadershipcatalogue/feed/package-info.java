/** What machines read of the site: calendars, sitemap.xml, robots.txt and catalogue.json. */
@NullMarked
package org.leadershipcatalogue.feed;

import org.jspecify.annotations.NullMarked;
