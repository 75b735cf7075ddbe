package org.leadershipcatalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.testing.Entries;

class ListPagesTest {

    private static final Optional<PartialDate> NO_DATE = Optional.empty();

    @ParameterizedTest
    @CsvSource({
        "/events/audience/heads/, EVENT",
        "/events/audience/, EVENT",
        "/events/region/x.pdf, EVENT",
        "/events/topic, EVENT",
        "/events/2023-24/, EVENT",
        "/events/2023-24/map.png, EVENT",
        "/programmes/state/open/, PROGRAMME",
        "/programmes/page/2/, PROGRAMME",
        "/initiatives/all/, INITIATIVE",
        "/publications/kind/report/, PUBLICATION",
        "/audiences/all/, AUDIENCE"
    })
    void keepTheirAddresses(String address, EntryType type) {
        assertEquals(Optional.of(type), ListPages.keeper(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/events/",
                "/events/audiences/",
                "/events/conference-2023-24/",
                "/news/2023-24/",
                "/programmes/kind/",
                "/programmes/all.pdf",
                "/help/all/",
                "/all/"
            })
    void leaveOthersTheirs(String address) {
        assertEquals(Optional.empty(), ListPages.keeper(address));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "48, 1", "49, 2", "96, 2", "97, 3"})
    void holdFortyEight(int entries, int pages) {
        assertEquals(pages, ListPages.pages(entries));
    }

    @Test
    void areThoseOfChoicesAndOfLongLists() {
        List<Entry> entries = new ArrayList<>(List.of(Entries.audience("heads"), Entries.audience("nobody")));
        for (int number = 0; number < 49; number++) {
            String[] audiences = number == 0 ? new String[0] : new String[] {"heads"};
            entries.add(Entries.programme("p" + number, NO_DATE, NO_DATE, audiences));
        }
        List<String> addresses = ListPages.addresses(new Catalogue(entries, Map.of())).stream()
                .filter(address -> address.startsWith("/programmes/") && !address.contains("/state/"))
                .toList();

        assertEquals(
                List.of("/programmes/", "/programmes/all/", "/programmes/audience/heads/", "/programmes/page/2/"),
                addresses);
    }
}
