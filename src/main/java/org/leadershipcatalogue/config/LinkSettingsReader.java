package org.leadershipcatalogue.config;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Location;

/** The keys of links to other sites: {@code links.minutes}, {@code links.ports} and {@code links.ignore.<name>}. */
final class LinkSettingsReader {

    private static final Pattern MINUTES = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern PORTS = Pattern.compile("\\d{1,5}(\\s*,\\s*\\d{1,5})*");
    private static final int LAST_PORT = 65535;
    private static final Pattern IGNORED =
            Pattern.compile("(https?://(?=[^\\s/]*\\w)\\S+)\\s+until\\s+([^:]+?)\\s*:\\s*(\\S.*)");
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM uuuu")
            .toFormatter(Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final String RULE =
            "URLs, a last day and a reason, such as https://example.org/* until 31 January 2027: turns programs away,";

    private final Settings settings;

    LinkSettingsReader(Settings settings) {
        this.settings = settings;
    }

    LinkSettings read(SortedMap<String, Property> properties) {
        Duration budget = settings.value(
                Keys.LINK_MINUTES,
                LinkSettings.DEFAULT.budget(),
                LinkSettingsReader::minutes,
                "a number of minutes from 1 to 999");
        SortedSet<Integer> ports = new TreeSet<>(LinkSettings.DEFAULT.ports());
        ports.addAll(settings.value(
                Keys.LINK_PORTS, List.of(), LinkSettingsReader::ports, "a list of ports such as 8080, 8443"));
        return new LinkSettings(budget, ports, ignored(properties));
    }

    private static Optional<Duration> minutes(String text) {
        return Optional.of(text)
                .filter(MINUTES.asMatchPredicate())
                .map(digits -> Duration.ofMinutes(Integer.parseInt(digits)));
    }

    private static Optional<List<Integer>> ports(String text) {
        if (!PORTS.matcher(text).matches()) {
            return Optional.empty();
        }
        List<Integer> ports = Pattern.compile(",")
                .splitAsStream(text)
                .map(port -> Integer.valueOf(port.strip()))
                .toList();
        return ports.stream().allMatch(port -> port >= 1 && port <= LAST_PORT) ? Optional.of(ports) : Optional.empty();
    }

    private List<IgnoreRule> ignored(SortedMap<String, Property> properties) {
        List<IgnoreRule> rules = new ArrayList<>();
        properties.forEach((key, property) -> {
            if (key.startsWith(Keys.LINK_IGNORE)) {
                List<IgnoreRule> none = List.of();
                rules.addAll(settings.value(key, none, text -> rule(key, text, property.keyAt()), RULE));
            }
        });
        return rules;
    }

    /** One rule as a list, since a rule that cannot be read gives none. */
    private static Optional<List<IgnoreRule>> rule(String key, String text, Location at) {
        Matcher parts = IGNORED.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String name = key.substring(Keys.LINK_IGNORE.length());
        return day(parts.group(2))
                .map(until -> List.of(new IgnoreRule(name, parts.group(1), until, parts.group(3), at)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
