package org.leadershipcatalogue.render.structured;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "free|0",
                "Free of charge|0",
                "£450|450",
                "£ 1,250|1250",
                "£99.50|99.50",
                "from £450|-",
                "£450 plus VAT|-",
                "£1,25|-",
                "£450 or £500|-",
                "free for London schools|-",
                "450|-"
            })
    void readsAPriceThatCanBeOnlyOne(String words, String price) {
        assertEquals(price, ExactWords.price(words).orElse(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {"24|24", "30 places|30", "limited|-", "20–30|-", "about 20|-", "0|-"})
    void readsANumberOfPeople(String words, Integer people) {
        assertEquals(people, ExactWords.people(words).orElse(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "six weeks|P6W",
                "One year|P1Y",
                "12 months|P12M",
                "3 days|P3D",
                "24 hours|PT24H",
                "two terms|-",
                "two days a visit|-",
                "up to six weeks|-",
                "some days|-",
                "0 days|-",
                "1½ days|-"
            })
    void readsALengthOfCalendarUnits(String words, String length) {
        assertEquals(length, ExactWords.length(words).orElse(null));
    }
}
