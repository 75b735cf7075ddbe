package org.leadershipcatalogue.asciidoc.plain;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages of plain AsciiDoc, converted as Asciidoctor converts them, without it. */
public final class PlainPages {

    private static final Pattern FIELD = Pattern.compile(":([a-z][a-z0-9-]*):(?: (.*))?", Pattern.DOTALL);

    private final Set<String> fields;

    /** @param fields the names of fields that say nothing to Asciidoctor; a page with another one is left to it */
    public PlainPages(Set<String> fields) {
        this.fields = Set.copyOf(fields);
    }

    /**
     * The body of a page with its marks, byte for byte what Asciidoctor makes of it, without a warning, when the page is
     * plain.
     *
     * @param text the page with every line ended by a line feed
     * @param path the page's path below content/
     * @param key what each mark begins with
     */
    public Optional<String> convert(String text, String path, String key) {
        try {
            NotPlain.unless(text.chars().allMatch(PlainPages::isUsual));
            Lines lines = Lines.of(text, 1);
            readHeader(lines);
            Marks marks = new Marks(key, path);
            return Optional.of(
                    new Blocks(lines, marks).withSections() + marks.footnotes().html());
        } catch (NotPlain unused) {
            return Optional.empty();
        }
    }

    /** Neither a control character nor one that is not seen. */
    private static boolean isUsual(int written) {
        return written == '\n' || (written >= ' ' && written < 0x7f) || (written > 0xa0 && !isUnseen(written));
    }

    private static boolean isUnseen(int written) {
        return switch (Character.getType(written)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR ->
                true;
            default -> false;
        };
    }

    private void readHeader(Lines lines) {
        lines.skipBlank();
        String title = lines.take();
        NotPlain.unless(title.startsWith("= ") && title.chars().noneMatch(c -> "{[\\<".indexOf(c) >= 0));
        while (!lines.peek().isEmpty()) {
            Matcher field = FIELD.matcher(lines.take());
            NotPlain.unless(field.matches() && fields.contains(field.group(1)));
            NotPlain.unless(field.group(2) == null || isPlain(field.group(2)));
        }
    }

    /** A value in which nothing is filled in, and which does not go on in the next line. */
    private static boolean isPlain(String value) {
        return value.indexOf('{') < 0 && value.indexOf('\\') < 0 && !value.endsWith(" +") && !value.contains("pass:");
    }
}
