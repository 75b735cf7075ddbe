package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An {@code @import} that browsers follow (CSS Cascade 5, 2): one that stands before all rules.
 *
 * @param url what is imported, as written, escapes decoded
 * @param start where the rule begins in the text, in characters
 * @param end where the text goes on behind its semicolon
 * @param layer the layer it is put into; empty within for a layer without a name
 * @param supports the condition in {@code supports()}, or empty
 * @param media the media it is for, or empty
 */
public record CssImport(String url, int start, int end, Optional<String> layer, String supports, String media) {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern LAYER =
            Pattern.compile("^layer(?:\\(\\s*([^)]*?)\\s*\\)|(?=\\s|$))", Pattern.CASE_INSENSITIVE);
    private static final String SUPPORTS = "supports(";

    /** The imports of a style sheet in their order. */
    public static List<CssImport> of(String text) {
        CssText css = new CssText(text);
        List<CssImport> imports = new ArrayList<>();
        while (true) {
            skipBlank(css);
            int start = css.position();
            if (css.peek(0) != '@' || !css.startsName(1)) {
                return imports;
            }
            css.skip(1);
            switch (css.name().toLowerCase(Locale.ROOT)) {
                case "charset" -> statement(css, text);
                case "layer" -> {
                    if (statement(css, text).isEmpty()) {
                        return imports;
                    }
                }
                case "import" -> read(css, text, start).ifPresent(imports::add);
                default -> {
                    return imports;
                }
            }
        }
    }

    private static void skipBlank(CssText css) {
        do {
            css.skipWhiteSpace();
        } while (css.skipComment());
    }

    private static Optional<CssImport> read(CssText css, String text, int start) {
        skipBlank(css);
        Optional<String> url = url(css);
        Optional<String> conditions = statement(css, text);
        return url.isEmpty() || conditions.isEmpty()
                ? Optional.empty()
                : Optional.of(of(url.get(), start, css.position(), conditions.get()));
    }

    private static Optional<String> url(CssText css) {
        if (css.isQuoteAhead()) {
            return css.string();
        }
        if (!css.startsName(0) || !css.name().equalsIgnoreCase("url") || css.peek(0) != '(') {
            return Optional.empty();
        }
        css.skip(1);
        boolean isQuoted = css.isQuoteAhead();
        css.skipWhiteSpace();
        Optional<String> url = isQuoted ? css.string() : css.url();
        if (isQuoted) {
            css.skipWhiteSpace();
            css.skip(1);
        }
        return url;
    }

    /** The text up to the semicolon, which is passed; nothing where a block begins. */
    private static Optional<String> statement(CssText css, String text) {
        int start = css.position();
        while (!css.isAtEnd() && css.peek(0) != ';') {
            if (css.peek(0) == '{') {
                return Optional.empty();
            }
            if (!css.skipComment()) {
                css.skip(1);
            }
        }
        String statement = text.substring(start, css.position());
        css.skip(1);
        return Optional.of(COMMENT.matcher(statement).replaceAll(" ").strip());
    }

    private static CssImport of(String url, int start, int end, String conditions) {
        String rest = conditions;
        Optional<String> layer = Optional.empty();
        Matcher layered = LAYER.matcher(rest);
        if (layered.find()) {
            layer = Optional.of(layered.group(1) == null ? "" : layered.group(1));
            rest = rest.substring(layered.end()).strip();
        }
        String supports = "";
        if (rest.toLowerCase(Locale.ROOT).startsWith(SUPPORTS)) {
            int close = closing(rest, SUPPORTS.length());
            supports = rest.substring(SUPPORTS.length(), close).strip();
            rest = rest.substring(Math.min(rest.length(), close + 1)).strip();
        }
        return new CssImport(url, start, end, layer, supports, rest);
    }

    private static int closing(String text, int from) {
        int depth = 1;
        for (int at = from; at < text.length(); at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return text.length();
    }

    /** The imported text with the conditions of its import around it. */
    public String around(String imported) {
        String text = imported.strip() + "\n";
        if (layer.isPresent()) {
            text = "@layer " + (layer.get().isEmpty() ? "" : layer.get() + " ") + "{\n" + text + "}\n";
        }
        if (!supports.isEmpty()) {
            text = "@supports (" + supports + ") {\n" + text + "}\n";
        }
        return media.isEmpty() ? text : "@media " + media + " {\n" + text + "}\n";
    }
}
