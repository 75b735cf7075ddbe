package org.leadershipcatalogue.config;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leadershipcatalogue.diagnostic.Location;

/**
 * URLs of other sites that are not asked for a while: {@code links.ignore.guard = https://example.org/* until 31 January
 * 2027: turns programs away}.
 *
 * @param name what stands after {@code links.ignore.}
 * @param urls the URLs; a star stands for any characters
 * @param until the last day on which the rule holds
 * @param reason why they are not asked
 * @param at where the rule is written
 */
public record IgnoreRule(String name, String urls, LocalDate until, String reason, Location at) {

    /** Whether a URL is one of those of the rule. */
    public boolean covers(String url) {
        String parts = Arrays.stream(urls.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(parts, Pattern.DOTALL).matcher(url).matches();
    }
}
