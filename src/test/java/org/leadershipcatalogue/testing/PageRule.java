package org.leadershipcatalogue.testing;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds of every page of the real site, each with the elements of a page that break it. */
public enum PageRule {
    HAS_ONE_MAIN_HEADING(page -> page.select("h1").size() == 1 ? List.of() : List.of(page.body())),
    HAS_WORDS_IN_EVERY_HEADING(page -> without(page, "h1, h2, h3, h4, h5, h6", Element::hasText)),
    SAYS_ITS_LANGUAGE(page -> page.select("html").not("[lang=en-GB]")),
    USES_AN_ID_ONCE(page -> without(page, "[id]", element -> element.equals(page.getElementById(element.id())))),
    HAS_WORDS_FOR_EVERY_IMAGE(page -> page.select("img:not([alt])")),
    HAS_WORDS_IN_EVERY_LINK(page -> without(
            page,
            "a[href]",
            link -> link.hasText() || !link.select("img[alt~=\\S]").isEmpty())),
    HAS_NO_MARK_OF_THE_BUILD(page -> without(page, "*", element -> !hasAttribute(element, "data-lc-"))),
    HAS_NO_SCRIPT_IN_LINE(
            page -> page.select("script:not([src]):not([type=application/ld+json]), [href^=javascript:]")),
    HAS_NO_EVENT_HANDLER(page -> without(page, "*", element -> !hasAttribute(element, "on"))),
    HAS_NO_STYLE_IN_LINE(page -> page.select("style, [style]")),
    HAS_A_STRICT_POLICY(page -> page.select("meta[http-equiv=Content-Security-Policy]").stream()
                    .anyMatch(policy -> isStrict(policy.attr("content")))
            ? List.of()
            : List.of(page.head()));

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas above keep nothing
    private final Function<Document, Collection<Element>> faults;

    PageRule(Function<Document, Collection<Element>> faults) {
        this.faults = faults;
    }

    /** The start tags of the elements that break the rule. */
    public List<String> faults(Document page) {
        return faults.apply(page).stream()
                .map(element -> element.clone().empty().outerHtml())
                .toList();
    }

    private static List<Element> without(Document page, String selector, Predicate<Element> sound) {
        return page.select(selector).stream().filter(sound.negate()).toList();
    }

    private static boolean isStrict(String policy) {
        return policy.startsWith("default-src 'none';") && !policy.contains("unsafe") && !policy.contains("*");
    }

    private static boolean hasAttribute(Element element, String beginning) {
        return element.attributes().asList().stream().map(Attribute::getKey).anyMatch(key -> key.startsWith(beginning));
    }
}
