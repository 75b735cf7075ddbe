package org.leadershipcatalogue.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leadershipcatalogue.testing.StandardCases;

class UrlsInTextTest {

    @TestFactory
    Stream<DynamicTest> ofSetsOfImagesAreFound() {
        return StandardCases.of("srcset.txt", (common, input) -> joined(Srcset.urls(input)));
    }

    @TestFactory
    Stream<DynamicTest> ofRefreshesAreFound() {
        return StandardCases.of(
                "refresh.txt", (common, input) -> MetaRefresh.url(input).orElse("-"));
    }

    @TestFactory
    Stream<DynamicTest> ofStylesAreFound() {
        return StandardCases.of("css.txt", (common, input) -> joined(CssUrls.of(input)));
    }

    private static String joined(List<UrlAt> urls) {
        return urls.stream().map(UrlAt::url).collect(Collectors.joining(" "));
    }
}
