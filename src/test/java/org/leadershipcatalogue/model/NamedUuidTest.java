package org.leadershipcatalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamedUuidTest {

    /** RFC 9562, appendix A.4. */
    @Test
    void agreesWithTheExampleOfTheStandard() {
        UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        assertEquals(
                "2ed6657d-e927-568b-95e1-2665a8aea6a2",
                NamedUuid.of(dns, "www.example.com").toString());
    }

    /** A changed value would make every event in every visitor's calendar a second one. */
    @Test
    void namesInTheCataloguesOwnSpaceAreFixed() {
        assertEquals(
                "d03d31ca-411a-5bf9-ad62-1e28ce94caf7",
                NamedUuid.of("/programmes/x/#launch-event").toString());
    }
}
