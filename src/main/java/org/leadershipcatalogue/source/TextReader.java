package org.leadershipcatalogue.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.Lazy;
import org.leadershipcatalogue.document.SourceFile;
import org.leadershipcatalogue.document.WrittenMeanwhile;
import org.leadershipcatalogue.store.Fingerprint;

/**
 * Reads a text file: its bytes, their hash and the text, without byte order mark, lines ended by a single line
 * feed. Bytes that are not UTF-8 are a finding at the first of them; the text is then the likeliest one, so that the
 * file's other faults still show in the same run.
 */
final class TextReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char IN_PLACE_OF_OTHERS = '\uFFFD';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The file as text, with what its author can mend. */
    ReadText read(FoundFile found) {
        try (InputStream in = Files.newInputStream(found.file(), LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readAllBytes();
            Findings findings = new Findings();
            String text = text(found.path(), bytes, findings);
            SourceFile file = new SourceFile(found.path(), text, Fingerprint.ofBytes(bytes), found.file());
            return new ReadText(Optional.of(file), findings.sorted());
        } catch (IOException unreadable) {
            Finding fault = Finding.of(Rule.UNREADABLE_FILE, found.start(), "“" + found.path() + "” cannot be read")
                    .hint("give everybody the right to read it, or remove it");
            return new ReadText(Optional.empty(), List.of(fault));
        }
    }

    /** A file that had this hash and nothing to mend when it was read last; it is read when its text is asked for. */
    SourceFile later(FoundFile found, String hash) {
        return new SourceFile(found.path(), new Lazy<>(() -> again(found, hash)), hash, found.file());
    }

    private String again(FoundFile found, String hash) {
        return read(found)
                .file()
                .filter(now -> now.hash().equals(hash))
                .map(SourceFile::text)
                .orElseThrow(() -> new WrittenMeanwhile(found.path()));
    }

    private static String text(String path, byte[] bytes, Findings findings) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\0') < 0 && text.indexOf(IN_PLACE_OF_OTHERS) < 0
                ? normal(text)
                : doubtful(path, bytes, findings);
    }

    /** A text that has a NUL, or bytes that are not UTF-8, or the very character that Java puts in the place of those. */
    private static String doubtful(String path, byte[] bytes, Findings findings) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean isUtf8 =
                !StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            findings.add(notText(path, text.substring(0, nul)));
        } else if (!isUtf8) {
            findings.add(notUtf8(path, text, bytes, in.position()));
        }
        return normal(isUtf8 ? text : new String(bytes, likeliest(bytes)));
    }

    private static Finding notText(String path, String before) {
        return Finding.of(Rule.INVALID_UTF_8, endOf(path, before), "the file holds a NUL character, so it is not text")
                .hint("if it was saved as UTF-16, save it as UTF-8");
    }

    private static Finding notUtf8(String path, String before, byte[] bytes, int position) {
        String bad = HexFormat.of().withUpperCase().toHexDigits(bytes[position]);
        return Finding.of(
                        Rule.INVALID_UTF_8,
                        endOf(path, before),
                        "the byte " + bad + " is not UTF-8, the form all text here is kept in")
                .hint(cause(bytes, position));
    }

    private static String cause(byte[] bytes, int position) {
        Charset likeliest = likeliest(bytes);
        if (!likeliest.equals(WINDOWS)) {
            return "the file was probably saved as UTF-16: save it as UTF-8";
        }
        String letter = new String(bytes, position, 1, WINDOWS);
        String shown = Character.isLetterOrDigit(letter.charAt(0)) ? ", where this byte is “" + letter + "”" : "";
        return "the file was probably saved as Windows-1252" + shown + ": save it as UTF-8";
    }

    private static Charset likeliest(byte[] bytes) {
        boolean hasMark = bytes.length >= 2 && (bytes[0] & bytes[1] & 0xFE) == 0xFE && bytes[0] != bytes[1];
        return hasMark ? StandardCharsets.UTF_16 : WINDOWS;
    }

    private static Location endOf(String path, String before) {
        String normal = normal(before);
        int line =
                1 + (int) normal.chars().filter(character -> character == '\n').count();
        return new Location(path, line, normal.length() - normal.lastIndexOf('\n'));
    }

    private static String normal(String text) {
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
