/** What machines read of the site: calendars, sitemap.xml, robots.txt, catalogue.json and search.json. */
@NullMarked
package org.leadershipcatalogue.feed;

import org.jspecify.annotations.NullMarked;
