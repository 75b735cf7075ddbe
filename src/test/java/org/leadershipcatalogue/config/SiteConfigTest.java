package org.leadershipcatalogue.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SiteConfigTest {

    private static final String SIGNS = "az09AZ-._~ %é–{}?#:;@&=+$,'()*!\"\\<>|^`\u00A0";
    private static final int ROUNDS = 3000;

    private final SiteConfig config = new SiteConfig(
            "T",
            "",
            URI.create("https://example.org"),
            "/b",
            "en",
            "",
            new TreeMap<>(),
            LinkSettings.DEFAULT,
            new TreeMap<>());

    @Test
    void writesAddressesAsUrlsHoldThem() {
        assertEquals("https://example.org/b/programmes/npq-1/card.png", config.url("/programmes/npq-1/card.png"));
        assertEquals("https://example.org/b/a%20b%25/%C3%A9.pdf", config.url("/a b%/é.pdf"));
        assertEquals("https://example.org/b", config.url(""));
    }

    @Test
    void escapesWhateverAFileIsCalled() throws Exception {
        Random random = new Random(11);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder address = new StringBuilder("/");
            for (int sign = random.nextInt(6); sign > 0; sign--) {
                address.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            String path = new URI(null, null, "/b" + address, null).toASCIIString();
            assertEquals("https://example.org" + path, config.url(address.toString()));
        }
    }
}
