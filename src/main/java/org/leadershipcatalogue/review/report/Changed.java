package org.leadershipcatalogue.review.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.html.Markup;

/** What was and what is, side by side in words: {@code Cost: free → £450}. */
final class Changed {

    private static final String ARROW = " → ";

    /** What it is about may hold a colon when it stands in quotes. */
    private static final Pattern SENTENCE = Pattern.compile("(?<what>“[^”]*”|[^:]+): "
            + "(?:(?<before>.*?) → (?<after>.*)|(?<value>.*)(?<remark> \\((?:new|gone|this)[^()]*\\)))");

    private Changed() {}

    /** A sentence of a fact, its parts told apart: {@code Cost: free → £450}, {@code Places: 20 (new)}. */
    static Markup sentence(String sentence) {
        Markup item = Markup.of("span").with("class", "fact");
        Matcher parts = SENTENCE.matcher(sentence);
        if (!parts.matches()) {
            return item.text(sentence);
        }
        item.add(Markup.of("strong", parts.group("what"))).text(": ");
        String before = parts.group("before");
        return before == null
                ? item.add(alone(parts.group("value"), parts.group("remark"))).text(parts.group("remark"))
                : item.add(fromTo(before, parts.group("after")));
    }

    private static Markup alone(String value, String remark) {
        return remark.contains("gone") ? fromTo(value, "") : fromTo("", value);
    }

    /** Either may be empty. */
    static Markup fromTo(String before, String after) {
        Markup both = Markup.of("span").with("class", "from-to");
        if (!before.isEmpty()) {
            both.add(Markup.of("del", before));
        }
        if (!before.isEmpty() && !after.isEmpty()) {
            both.add(Markup.of("span", ARROW).with("class", "arrow"));
        }
        return after.isEmpty() ? both : both.add(Markup.of("ins", after));
    }
}
