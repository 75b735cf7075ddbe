package org.leadershipcatalogue.url;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoded bytes (URL standard, 1.3): one set for each part of a URL, each holding the one before it. */
public enum PercentEncoding {
    C0_CONTROL(""),
    FRAGMENT(" \"<>`"),
    QUERY(" \"#<>"),
    SPECIAL_QUERY(" \"#<>'"),
    PATH(" \"#<>?^`{}"),
    USERINFO(" \"#<>?^`{}/:;=@[\\]|");

    private static final String HEX = "0123456789ABCDEF";

    private final String encoded;

    PercentEncoding(String encoded) {
        this.encoded = encoded;
    }

    /** The text with the characters of this set as percent forms of their UTF-8. */
    public String encode(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> append(point, out));
        return out.toString();
    }

    /** The same in another encoding (1.3, percent-encode after encoding); what it does not have becomes its number. */
    String encode(String text, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8) || isPlain(text)) {
            return encode(text);
        }
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder out = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(sign -> {
            if (encoder.canEncode(sign)) {
                append(sign.getBytes(charset), out);
            } else {
                out.append("%26%23").append(sign.codePointAt(0)).append("%3B");
            }
        });
        return out.toString();
    }

    /** Whether it has no characters of this set, as nearly all texts. */
    private boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isEncoded(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private void append(int point, StringBuilder out) {
        if (!isEncoded(point)) {
            out.appendCodePoint(point);
            return;
        }
        append(Character.toString(point).getBytes(StandardCharsets.UTF_8), out);
    }

    private void append(byte[] octets, StringBuilder out) {
        for (byte octet : octets) {
            if (isEncoded(octet & 0xFF)) {
                out.append('%').append(HEX.charAt((octet >> 4) & 0xF)).append(HEX.charAt(octet & 0xF));
            } else {
                out.append((char) octet);
            }
        }
    }

    private boolean isEncoded(int point) {
        return point < 0x20 || point > 0x7E || encoded.indexOf(point) >= 0;
    }

    /** Percent-decodes a text as UTF-8; what is no percent form stays, and bytes that are no UTF-8 become U+FFFD. */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            if (isForm(bytes, at)) {
                out.write(Character.digit(bytes[at + 1], 16) * 16 + Character.digit(bytes[at + 2], 16));
                at += 2;
            } else {
                out.write(bytes[at]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static boolean isForm(byte[] bytes, int at) {
        return bytes[at] == '%' && at + 2 < bytes.length && isHex(bytes[at + 1]) && isHex(bytes[at + 2]);
    }

    private static boolean isHex(byte octet) {
        return octet > 0 && HEX.indexOf(Character.toUpperCase(octet)) >= 0;
    }
}
