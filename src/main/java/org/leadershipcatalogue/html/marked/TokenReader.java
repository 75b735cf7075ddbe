package org.leadershipcatalogue.html.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.leadershipcatalogue.html.marked.Token.Kind;

/** Reads the words of a run: white space as HTML collapses it, a time, a price or a hyphenated word as one word. */
final class TokenReader {

    /** What is marked as a whole: pictures, drawings, and controls whose words no mark can stand in. */
    private static final Set<String> WHOLE = Set.of(
            "img",
            "svg",
            "picture",
            "audio",
            "video",
            "input",
            "select",
            "datalist",
            "textarea",
            "meter",
            "progress",
            "br",
            "hr",
            "map");

    private static final Pattern TOKEN = Pattern.compile(
            "(?<space>[ \\t\\n\\f\\r]+)|(?<word>[£$€]?[\\p{L}\\p{N}\\p{M}]+(?:[-’'.:/,][\\p{L}\\p{N}\\p{M}]+){0,8}%?)|.",
            Pattern.DOTALL);

    /** The words of nodes that stand side by side, without the space around them. */
    List<Token> read(List<Node> run) {
        List<Token> tokens = new ArrayList<>();
        run.forEach(node -> read(node, "", isKept(node), tokens));
        if (!tokens.isEmpty() && tokens.get(tokens.size() - 1).isSpace()) {
            tokens.remove(tokens.size() - 1);
        }
        return tokens;
    }

    private static boolean isKept(Node node) {
        return node.parent() instanceof Element parent && parent.closest("pre") != null;
    }

    private void read(Node node, String target, boolean isKept, List<Token> tokens) {
        if (node instanceof TextNode text) {
            read(text, target, isKept, tokens);
        } else if (node instanceof Element element) {
            read(element, target, isKept, tokens);
        }
    }

    private void read(Element element, String target, boolean isKept, List<Token> tokens) {
        if (WHOLE.contains(element.normalName())) {
            tokens.add(new Token(words(element), target, element, 0, 0, Kind.ELEMENT));
            return;
        }
        String within = element.hasAttr(InertPage.TARGET) ? element.attr(InertPage.TARGET) : target;
        element.childNodes().forEach(child -> read(child, within, isKept, tokens));
    }

    private void read(TextNode node, String target, boolean isKept, List<Token> tokens) {
        String text = node.getWholeText();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            boolean isSpace = matcher.group("space") != null;
            if (!isSpace || isKept) {
                Kind kind = isSpace ? Kind.SPACE : matcher.group("word") == null ? Kind.SIGN : Kind.WORD;
                tokens.add(
                        new Token(matcher.group(), isSpace ? "" : target, node, matcher.start(), matcher.end(), kind));
            } else if (!tokens.isEmpty() && !tokens.get(tokens.size() - 1).isSpace()) {
                tokens.add(new Token(" ", "", node, matcher.start(), matcher.end(), Kind.SPACE));
            }
        }
    }

    /** What tells two pictures or controls apart for a reader. */
    private static String words(Element element) {
        return switch (element.normalName()) {
            case "img" -> "\u001C" + element.attr(InertPage.PICTURE) + "\u001C" + element.attr("alt");
            case "br", "hr" -> "\n";
            case "input" ->
                "\u001C" + element.attr("type") + "\u001C" + element.attr("value") + element.attr("placeholder");
            default -> "\u001C" + element.normalName() + pictures(element) + element.text();
        };
    }

    private static String pictures(Element element) {
        return String.join(" ", element.select("img").eachAttr(InertPage.PICTURE));
    }
}
