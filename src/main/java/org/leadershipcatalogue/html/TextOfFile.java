package org.leadershipcatalogue.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file that is no page: in the encoding of its byte order mark, else of its XML declaration or its
 * {@code @charset} (CSS Syntax 3, 3.2), else UTF-8.
 */
final class TextOfFile {

    private static final int BEGINNING = 200;
    private static final String MARK = "\uFEFF";
    private static final Pattern DECLARED =
            Pattern.compile("^(?:<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']|@charset \"([\\w.:-]+)\";)");

    private TextOfFile() {}

    static String decode(byte[] bytes) {
        String text = new String(bytes, charset(bytes));
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    /** The same in UTF-8, in which most files are: then these very bytes, as they are. */
    static byte[] utf8(byte[] bytes) {
        boolean mayBeMarked = bytes.length > 0 && bytes[0] < 0;
        return mayBeMarked || !charset(bytes).equals(StandardCharsets.UTF_8)
                ? decode(bytes).getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if (first == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE) {
            return StandardCharsets.UTF_16LE;
        }
        String beginning = new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(beginning);
        return declared.find()
                ? Charsets.named(declared.group(1) == null ? declared.group(2) : declared.group(1))
                : StandardCharsets.UTF_8;
    }
}
