package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;
import org.leadershipcatalogue.html.ScriptTokens.Kind;
import org.leadershipcatalogue.html.ScriptTokens.Token;

/**
 * The URLs a JavaScript module loads by a path of its own: {@code import … from "./x.js"}, {@code export … from},
 * {@code import("./x.js")} and {@code new URL("./x.js", import.meta.url)}. Names without a path are no URLs.
 */
public final class ScriptUrls {

    private static final List<String> OF_THIS_FILE = List.of(",", "import", ".", "meta", ".", "url");

    private ScriptUrls() {}

    public static List<UrlAt> of(String text) {
        List<Token> tokens = ScriptTokens.of(text);
        List<UrlAt> found = new ArrayList<>();
        for (int index = 1; index < tokens.size(); index++) {
            Token token = tokens.get(index);
            if (token.kind() == Kind.STRING && isPath(token.text()) && isLoaded(tokens, index)) {
                found.add(new UrlAt(token.text(), token.at()));
            }
        }
        return found;
    }

    /** Escapes are not decoded; nobody writes them into a path. */
    private static boolean isPath(String text) {
        return text.indexOf('\\') < 0 && (text.startsWith("./") || text.startsWith("../") || text.startsWith("/"));
    }

    private static boolean isLoaded(List<Token> tokens, int index) {
        Token before = tokens.get(index - 1);
        boolean isImported = before.is("from") || before.is("import") || isCall(tokens, index, "import");
        boolean isBesideThisFile = isCall(tokens, index, "URL") && isOfThisFile(tokens, index + 1);
        return (isImported || isBesideThisFile) && !isProperty(tokens, index);
    }

    private static boolean isCall(List<Token> tokens, int index, String name) {
        return index >= 2
                && tokens.get(index - 1).is("(")
                && tokens.get(index - 2).is(name);
    }

    private static boolean isProperty(List<Token> tokens, int index) {
        int name = tokens.get(index - 1).is("(") ? index - 2 : index - 1;
        return name >= 1 && tokens.get(name - 1).is(".");
    }

    private static boolean isOfThisFile(List<Token> tokens, int from) {
        for (int index = 0; index < OF_THIS_FILE.size(); index++) {
            if (from + index >= tokens.size() || !tokens.get(from + index).is(OF_THIS_FILE.get(index))) {
                return false;
            }
        }
        return true;
    }
}
