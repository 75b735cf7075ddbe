package org.leadershipcatalogue.check.external;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hc.client5.http.utils.DateUtils;

/**
 * Until when a server asks to be left in peace: by Retry-After (RFC 9110, 10.2.3), as seconds or as a date, and by the
 * headers of rate limits, of the drafts of the IETF (draft-ietf-httpapi-ratelimit-headers) and of older custom.
 */
final class Patience {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final Pattern NOTHING_LEFT = Pattern.compile("(?:^|[;,\\s])(?:r|remaining)\\s*=\\s*0(?:\\D|$)");
    /** Several limits stand in one header, each beginning with its name. */
    private static final Pattern NEXT_LIMIT = Pattern.compile(",\\s*(?=\")");

    private static final Pattern RESET = Pattern.compile("(?:^|[;,\\s])(?:t|reset)\\s*=\\s*(\\d{1,9})");
    /** What is larger is no number of seconds to wait, but a moment in seconds since 1970. */
    private static final long LONGEST_WAIT = 1_000_000_000L;

    private Patience() {}

    /** The moment before which nothing of the server should be asked; empty when it does not mind. */
    static Optional<Instant> until(Reply.Answer answer, Instant now) {
        return Stream.of(retryAfter(answer, now), rateLimit(answer, now), olderRateLimit(answer, now))
                .flatMap(Optional::stream)
                .filter(moment -> moment.isAfter(now))
                .max(Instant::compareTo);
    }

    private static Optional<Instant> retryAfter(Reply.Answer answer, Instant now) {
        return answer.header("retry-after")
                .filter(written -> answer.isTooMuch())
                .flatMap(written -> {
                    String value = written.strip();
                    return SECONDS.matcher(value).matches()
                            ? Optional.of(now.plusSeconds(Long.parseLong(value)))
                            : Optional.ofNullable(DateUtils.parseStandardDate(value));
                });
    }

    /** {@code RateLimit: "default";r=0;t=30}, and before that {@code RateLimit: limit=10, remaining=0, reset=30}. */
    private static Optional<Instant> rateLimit(Reply.Answer answer, Instant now) {
        return answer.header("ratelimit").stream()
                .flatMap(NEXT_LIMIT::splitAsStream)
                .filter(limit -> NOTHING_LEFT.matcher(limit).find())
                .map(RESET::matcher)
                .filter(Matcher::find)
                .map(reset -> moment(Long.parseLong(reset.group(1)), now))
                .max(Instant::compareTo);
    }

    /** {@code RateLimit-Remaining: 0} and {@code RateLimit-Reset: 30}, with or without “X-”. */
    private static Optional<Instant> olderRateLimit(Reply.Answer answer, Instant now) {
        return Stream.of("", "x-")
                .filter(x -> answer.header(x + "ratelimit-remaining")
                        .filter(left -> left.strip().equals("0"))
                        .isPresent())
                .flatMap(x -> answer.header(x + "ratelimit-reset").stream())
                .map(String::strip)
                .filter(value -> value.matches("\\d{1,10}"))
                .map(value -> moment(Long.parseLong(value), now))
                .findFirst();
    }

    private static Instant moment(long seconds, Instant now) {
        return seconds < LONGEST_WAIT ? now.plus(Duration.ofSeconds(seconds)) : Instant.ofEpochSecond(seconds);
    }
}
