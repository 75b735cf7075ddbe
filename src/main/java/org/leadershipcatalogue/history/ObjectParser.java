package org.leadershipcatalogue.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the texts that {@code git cat-file --batch} prints; those that are missing or very long are left out. */
final class ObjectParser {

    static final List<String> ARGUMENTS = List.of("cat-file", "--batch");

    private static final Pattern BLOB = Pattern.compile("[0-9a-f]+ blob (\\d{1,18})");
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 1 << 20;

    private final InputStream printed;

    ObjectParser(InputStream printed) {
        this.printed = printed;
    }

    /** The texts by object, asked for in this order. */
    Map<String, String> read(List<String> objects) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (String object : objects) {
            Matcher blob = BLOB.matcher(line());
            if (blob.matches()) {
                long length = Long.parseLong(blob.group(1));
                if (length <= LONGEST_TEXT) {
                    texts.put(object, text((int) length));
                } else {
                    printed.skipNBytes(length);
                }
                printed.skipNBytes(1);
            }
        }
        return texts;
    }

    private String text(int length) throws IOException {
        String text = new String(printed.readNBytes(length), UTF_8);
        return text.replace("\uFEFF", "").replace("\r\n", "\n");
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = printed.read();
        while (read != '\n') {
            if (read < 0 || line.size() > LONGEST_LINE) {
                throw new EOFException("the texts break off");
            }
            line.write(read);
            read = printed.read();
        }
        return line.toString(UTF_8);
    }
}
