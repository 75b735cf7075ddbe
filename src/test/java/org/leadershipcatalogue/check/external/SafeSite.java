package org.leadershipcatalogue.check.external;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate made for a test (RFC 5280, 4.1), signed by an authority that only the client here knows.
 *
 * @param server presents the certificate
 * @param client trusts the authority
 */
record SafeSite(SSLContext server, SSLContext client) {

    private static final String ECDSA_WITH_SHA256 = "06082a8648ce3d040302";
    private static final String COMMON_NAME = "0603550403";
    private static final String BASIC_CONSTRAINTS = "0603551d13";
    private static final Instant EVER = Instant.parse("2001-01-01T00:00:00Z");
    private static final Instant ALWAYS = Instant.parse("2999-01-01T00:00:00Z");
    private static final String ALTERNATIVE_NAMES = "0603551d11";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    static SafeSite of(String host, Instant from, Instant until) throws GeneralSecurityException, IOException {
        KeyPair authority = keys();
        KeyPair own = keys();
        byte[] isAuthority = extension(BASIC_CONSTRAINTS, der(0x30, der(0x01, new byte[] {-1})));
        byte[] isForHost = extension(ALTERNATIVE_NAMES, der(0x30, der(0x82, text(host))));
        Certificate known = certificate("authority", isAuthority, EVER, ALWAYS, authority, authority);
        Certificate shown = certificate(host, isForHost, from, until, own, authority);
        return new SafeSite(server(own, shown), client(known));
    }

    private static KeyPair keys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }

    private static SSLContext server(KeyPair keys, Certificate certificate)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("own", keys.getPrivate(), new char[0], new Certificate[] {certificate});
        KeyManagerFactory presents = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        presents.init(store, new char[0]);
        SSLContext server = SSLContext.getInstance("TLS");
        server.init(presents.getKeyManagers(), null, null);
        return server;
    }

    private static SSLContext client(Certificate authority) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("known", authority);
        TrustManagerFactory trusts = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusts.init(store);
        SSLContext client = SSLContext.getInstance("TLS");
        client.init(null, trusts.getTrustManagers(), null);
        return client;
    }

    private static Certificate certificate(
            String subject, byte[] extension, Instant from, Instant until, KeyPair keys, KeyPair signer)
            throws GeneralSecurityException, IOException {
        byte[] algorithm = der(0x30, hex(ECDSA_WITH_SHA256));
        byte[] body = der(
                0x30,
                der(0xA0, der(0x02, new byte[] {2})),
                der(0x02, BigInteger.valueOf(from.getEpochSecond()).toByteArray()),
                algorithm,
                name("authority"),
                der(0x30, der(0x18, text(UTC.format(from))), der(0x18, text(UTC.format(until)))),
                name(subject),
                keys.getPublic().getEncoded(),
                der(0xA3, der(0x30, extension)));
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(signer.getPrivate());
        signature.update(body);
        byte[] whole = der(0x30, body, algorithm, der(0x03, new byte[1], signature.sign()));
        return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(whole));
    }

    private static byte[] name(String name) throws IOException {
        return der(0x30, der(0x31, der(0x30, hex(COMMON_NAME), der(0x0C, text(name)))));
    }

    private static byte[] extension(String id, byte[] value) throws IOException {
        return der(0x30, hex(id), der(0x04, value));
    }

    /** A value of ASN.1 with its tag and its length (X.690, 8.1). */
    private static byte[] der(int tag, byte[]... parts) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.write(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int length = content.size();
        if (length > 127) {
            byte[] bytes = BigInteger.valueOf(length).toByteArray();
            boolean hasSign = bytes[0] == 0;
            out.write(0x80 | (hasSign ? bytes.length - 1 : bytes.length));
            out.write(bytes, hasSign ? 1 : 0, hasSign ? bytes.length - 1 : bytes.length);
        } else {
            out.write(length);
        }
        content.writeTo(out);
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hex(String digits) {
        return new BigInteger(digits, 16).toByteArray();
    }
}
