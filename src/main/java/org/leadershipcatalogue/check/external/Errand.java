package org.leadershipcatalogue.check.external;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.leadershipcatalogue.check.external.Question.Method;
import org.leadershipcatalogue.url.Url;

/**
 * The way to the outcome for one URL: HEAD, then GET where HEAD does not help or places are asked for, along its
 * redirects. It knows nothing of time; that is its server's business.
 */
final class Errand {

    private static final int MOST_REDIRECTS = 10;
    private static final int TRIES = 2;

    private final Gate gate;
    private final boolean asksForPlaces;
    private final Set<String> seen = new LinkedHashSet<>();
    private WebAddress address;
    private Method method;
    private int failures;
    private boolean hasMovedForGood = true;
    private Optional<String> movedTo = Optional.empty();
    private String place = "";

    /** @param asksForPlaces whether a fragment has to be looked for in the page */
    Errand(WebAddress address, boolean asksForPlaces, Gate gate) {
        this.address = address;
        this.asksForPlaces = asksForPlaces;
        this.gate = gate;
        this.method = asksForPlaces ? Method.GET : Method.HEAD;
        seen.add(address.url());
    }

    /** The outcome that needs no asking: for an address that must not be asked. */
    Optional<Outcome> beforehand() {
        return gate.privatePlace(address)
                .<Outcome>map(Outcome.Broken::new)
                .or(() -> gate.refusal(address).map(Outcome.Unknown::new));
    }

    /** What is to be asked next. */
    Question question() {
        return new Question(method, address, asksForPlaces);
    }

    /** Takes the reply to the question; empty when there is another one to ask. */
    Optional<Outcome> take(Reply reply) {
        if (reply instanceof Reply.Fault fault) {
            return take(fault);
        }
        Reply.Answer answer = (Reply.Answer) reply;
        if (answer.isFine()) {
            return Optional.of(new Outcome.Fine(movedTo, answer.places()));
        }
        if (isRedirect(answer.status())) {
            return redirected(answer);
        }
        boolean mayPass = method == Method.HEAD || isServerError(answer.status());
        return mayPass && asksOnceMore() ? Optional.empty() : Optional.of(refused(answer));
    }

    private Optional<Outcome> take(Reply.Fault fault) {
        return switch (fault.kind()) {
            case BROKEN -> Optional.of(new Outcome.Broken(via() + fault.why()));
            case REFUSED -> Optional.of(new Outcome.Unknown(via() + fault.why()));
            case PASSING -> asksOnceMore() ? Optional.empty() : Optional.of(new Outcome.Unknown(via() + fault.why()));
        };
    }

    private boolean asksOnceMore() {
        failures++;
        method = Method.GET;
        return failures < TRIES;
    }

    private static boolean isRedirect(int status) {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    private static boolean isServerError(int status) {
        return status >= 500 && status < 600;
    }

    private Optional<Outcome> redirected(Reply.Answer answer) {
        Optional<Url> next = answer.header("location").flatMap(address::follow);
        if (next.isEmpty()) {
            return Optional.of(new Outcome.Unknown(via() + "leads on to no address that can be followed"));
        }
        address = new WebAddress(next.get());
        place = next.get().fragment().map(fragment -> "#" + fragment).orElse(place);
        hasMovedForGood &= answer.status() == 301 || answer.status() == 308;
        if (hasMovedForGood) {
            movedTo = Optional.of(address.url() + place);
        }
        failures = 0;
        method = asksForPlaces ? Method.GET : method;
        return atRedirect();
    }

    private Optional<Outcome> atRedirect() {
        if (!seen.add(address.url())) {
            return Optional.of(new Outcome.Unknown("leads in a circle, by way of " + address.url()));
        }
        if (seen.size() > MOST_REDIRECTS + 1) {
            return Optional.of(new Outcome.Unknown("leads on more than " + MOST_REDIRECTS + " times"));
        }
        return gate.privatePlace(address).or(() -> gate.refusal(address)).map(why -> new Outcome.Unknown(via() + why));
    }

    private Outcome refused(Reply.Answer answer) {
        int status = answer.status();
        return switch (status) {
            case 404 -> new Outcome.Broken(via() + "does not exist (404)");
            case 410 -> new Outcome.Broken(via() + "is gone (410)");
            case 401, 407 -> new Outcome.Unknown(via() + "asks for a sign-in (" + status + ")");
            case 403 -> new Outcome.Unknown(via() + "turns programs away (403)");
            case 429 -> new Outcome.Unknown(via() + "has been asked too often (429)");
            default ->
                new Outcome.Unknown(
                        via() + (isServerError(status) ? "has trouble of its own (" : "answers with a refusal (")
                                + status + ")");
        };
    }

    /** Where the trouble is, when it is not at the URL itself. */
    private String via() {
        return seen.size() > 1 ? "leads on to " + address.url() + ", which " : "";
    }
}
