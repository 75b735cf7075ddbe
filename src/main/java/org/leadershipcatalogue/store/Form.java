package org.leadershipcatalogue.store;

/** How the values of one class are written down for a hash: no two values come to the same bytes. */
interface Form {

    void write(Object value, Sink sink);
}
