package org.leadershipcatalogue.check;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.leadershipcatalogue.url.PercentEncoding;
import org.leadershipcatalogue.url.Url;

/** The forms of mailto: (RFC 6068) and tel: URLs (RFC 3966; numbers of one country may stand without their context). */
final class ContactUrls {

    private static final Pattern MAILBOX = Pattern.compile(
            "(?:[^\\s@,;:<>()\\[\\]\\\\\"]+|\"[^\"]+\")@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");
    private static final Pattern NUMBER =
            Pattern.compile("\\+?[-.()0-9*#]*[0-9*#][-.()0-9*#]*(?:;[\\w.+-]+(?:=[^;\\s]*)?)*");

    private ContactUrls() {}

    /** One mailbox or more; none where the query has them, as links for sharing do. */
    static boolean isMail(Url url) {
        String mailboxes = url.path();
        if (mailboxes.isEmpty()) {
            return url.query().isPresent();
        }
        return Arrays.stream(mailboxes.split(",", -1))
                .map(PercentEncoding::decode)
                .allMatch(mailbox -> MAILBOX.matcher(mailbox).matches() && !mailbox.contains(".."));
    }

    /** Digits with the signs that may part them; a space may not. */
    static boolean isTelephone(Url url) {
        return NUMBER.matcher(url.path()).matches();
    }
}
