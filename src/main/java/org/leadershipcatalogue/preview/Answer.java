package org.leadershipcatalogue.preview;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the server answers.
 *
 * @param status of HTTP (RFC 9110, 15)
 * @param headers what is particular to this answer
 * @param body may be empty
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(int status, SortedMap<String, String> headers, byte[] body) {

    static final String PLAIN_TEXT = "text/plain; charset=utf-8";

    static Answer of(int status, String type, byte[] body) {
        return new Answer(status, new TreeMap<>(), body).with("Content-Type", type);
    }

    /** A sentence for a person. */
    static Answer sentence(int status, String words) {
        return of(status, PLAIN_TEXT, (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Answer redirect(int status, String address) {
        return sentence(status, address).with("Location", address);
    }

    Answer with(String header, String value) {
        SortedMap<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }
}
