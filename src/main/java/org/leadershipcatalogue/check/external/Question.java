package org.leadershipcatalogue.check.external;

/** One request: {@code HEAD https://example.org/report}. */
record Question(Method method, WebAddress address, boolean asksForPlaces) {

    enum Method {
        HEAD,
        GET
    }
}
