package org.leadershipcatalogue.check.external;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.leadershipcatalogue.check.external.GuardedResolver.PrivatePlaceException;
import org.leadershipcatalogue.check.external.Reply.Fault;
import org.leadershipcatalogue.check.external.Reply.Fault.Kind;

/** Why there was no answer, in the words of a finding. */
final class Faults {

    private Faults() {}

    /** @param isCutOff whether the request was ended because it took too long */
    static Fault of(Exception failure, WebAddress address, boolean isCutOff) {
        if (isCutOff || failure instanceof InterruptedIOException) {
            return new Fault(Kind.PASSING, "did not answer in time");
        }
        if (failure instanceof PrivatePlaceException place) {
            return new Fault(
                    Kind.REFUSED,
                    "leads to a private place: “" + address.host() + "” has an address that is " + place.kind());
        }
        if (failure instanceof UnknownHostException) {
            return noSuchHost(failure, address);
        }
        if (failure instanceof ConnectException) {
            return new Fault(Kind.PASSING, "accepts no connections");
        }
        return certificate(failure)
                .map(why -> new Fault(Kind.BROKEN, why))
                .orElseGet(() -> failure instanceof SSLException && !isCutConnection(failure)
                        ? new Fault(Kind.BROKEN, "offers no safe connection that browsers accept (TLS)")
                        : new Fault(Kind.PASSING, "broke the connection off"));
    }

    /** A resolver that has trouble of its own says nothing about the name (EAI_AGAIN). */
    private static Fault noSuchHost(Exception failure, WebAddress address) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("temporary")
                ? new Fault(Kind.PASSING, "could not be looked up: names are not being resolved")
                : new Fault(Kind.BROKEN, "leads to no site: there is no “" + address.host() + "”");
    }

    private static Optional<String> certificate(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> why(cause).stream())
                .reduce((outer, inner) -> inner)
                .map(why -> "has a certificate that browsers refuse: " + why + " (TLS)");
    }

    private static Optional<String> why(Throwable cause) {
        if (cause instanceof CertificateExpiredException) {
            return Optional.of("it has expired");
        }
        if (cause instanceof CertificateNotYetValidException) {
            return Optional.of("it is not valid yet");
        }
        if (cause instanceof SSLPeerUnverifiedException) {
            return Optional.of("it is for another name");
        }
        boolean isUntrusted = cause instanceof CertPathBuilderException || cause instanceof CertPathValidatorException;
        if (isUntrusted) {
            return Optional.of("nobody whom browsers trust has signed it");
        }
        return cause instanceof CertificateException ? Optional.of("it is not in order") : Optional.empty();
    }

    private static boolean isCutConnection(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof java.io.EOFException
                        || cause instanceof java.net.SocketException
                        || String.valueOf(cause.getMessage()).contains("closed"));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
