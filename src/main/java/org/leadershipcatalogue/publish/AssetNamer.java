package org.leadershipcatalogue.publish;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.Asset;
import org.leadershipcatalogue.document.Assets;
import org.leadershipcatalogue.document.StaticFile;
import org.leadershipcatalogue.html.CssBrackets;
import org.leadershipcatalogue.html.CssImport;
import org.leadershipcatalogue.html.CssUrls;
import org.leadershipcatalogue.html.ScriptUrls;
import org.leadershipcatalogue.html.UrlAt;

/** Names assets, those they load first. What cannot be followed keeps its plain name, at which it is published too. */
final class AssetNamer {

    private static final int LETTERS_OF_HASH = 8;
    private static final Pattern ENCODING = Pattern.compile("^(?i:@charset)\\s*(\"[^\"]*\"|'[^']*')\\s*;");
    private static final Pattern NAMESPACE = Pattern.compile("(?i)@namespace\\b");

    private final AssetTexts texts;
    private final Findings findings;
    private final SortedMap<String, Asset> named = new TreeMap<>();

    /** The assets that are being named, each because of the one before it. */
    private final Set<String> open = new LinkedHashSet<>();

    AssetNamer(AssetTexts texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
    }

    Assets all() {
        texts.files().keySet().forEach(this::name);
        return new Assets(named);
    }

    private Asset name(String name) {
        Asset known = named.get(name);
        if (known == null) {
            open.add(name);
            known = make(name);
            open.remove(name);
            named.put(name, known);
        }
        return known;
    }

    private Asset make(String name) {
        StaticFile file = texts.file(name);
        SortedSet<String> loads = new TreeSet<>();
        Optional<String> text = texts.text(name).map(written -> switch (texts.kind(name)) {
            case STYLE -> style(name, name, loads);
            case SCRIPT -> script(name, written, loads);
            case OTHER -> written;
        });
        String hash = text.map(Hash::named).orElseGet(() -> texts.hash(name));
        Optional<String> changed =
                text.filter(made -> !texts.text(name).equals(Optional.of(made))).or(() -> texts.library(name));
        return new Asset(file, withHash(file.address(), hash), changed, loads);
    }

    private static String withHash(String address, String hash) {
        int dot = address.lastIndexOf('.') > address.lastIndexOf('/') ? address.lastIndexOf('.') : address.length();
        return address.substring(0, dot) + "." + hash.substring(0, LETTERS_OF_HASH) + address.substring(dot);
    }

    private String script(String name, String text, Set<String> loads) {
        Edits edits = new Edits(text);
        ScriptUrls.of(text).forEach(url -> replace(url, text, name, name, loads, edits));
        return edits.made();
    }

    /** The text of a style sheet with all it imports, its URLs as they are written in another sheet. */
    private String style(String name, String into, Set<String> loads) {
        String text = texts.text(name).orElse("");
        proveBrackets(name, into);
        Edits edits = new Edits(text);
        ENCODING.matcher(text).results().forEach(rule -> edits.replace(rule.start(), rule.end(), ""));
        List<CssImport> imports = canTakeIn(name, new TreeSet<>()) ? CssImport.of(text) : List.of();
        for (CssImport imported : imports) {
            String target = target(imported.url(), name).orElse("");
            edits.replace(imported.start(), imported.end(), takenIn(imported, target, name, into, loads));
        }
        CssUrls.of(text).stream()
                .filter(url -> imports.stream().noneMatch(rule -> rule.start() < url.at() && url.at() < rule.end()))
                .forEach(url -> replace(url, text, name, into, loads, edits));
        return edits.made();
    }

    private String takenIn(CssImport imported, String target, String name, String into, Set<String> loads) {
        if (!open.add(target)) {
            reportCircle(name, target, imported.url(), imported.start());
            return "";
        }
        String text = imported.around(style(target, into, loads));
        open.remove(target);
        return text;
    }

    /** Whether all imports of a style sheet, and those of the sheets they name, are assets that can stand in a block. */
    private boolean canTakeIn(String name, Set<String> seen) {
        return !seen.add(name)
                || CssImport.of(texts.text(name).orElse("")).stream()
                        .map(imported -> target(imported.url(), name).orElse(""))
                        .allMatch(target -> canStandInBlock(target) && canTakeIn(target, seen));
    }

    private boolean canStandInBlock(String target) {
        return texts.has(target)
                && texts.kind(target) == AssetTexts.Kind.STYLE
                && texts.text(target)
                        .filter(text -> !NAMESPACE.matcher(text).find())
                        .isPresent();
    }

    private Optional<String> target(String url, String owner) {
        return AssetPath.of(url, owner).map(AssetPath::target).filter(texts::has);
    }

    private void replace(UrlAt url, String text, String owner, String into, Set<String> loads, Edits edits) {
        Optional<AssetPath> path = AssetPath.of(url.url(), owner);
        if (path.isEmpty() || !text.startsWith(url.url(), url.at())) {
            return;
        }
        String target = path.get().target();
        String file = target;
        if (texts.has(target) && isOutsideCircles(owner, target, url)) {
            file = name(target).address().substring(1);
            loads.add(target);
        }
        String written = AssetPath.from(into, file) + path.get().rest();
        boolean needsDot = url.url().startsWith(".") && !written.startsWith(".");
        edits.replace(url.at(), url.at() + url.url().length(), needsDot ? "./" + written : written);
    }

    private boolean isOutsideCircles(String owner, String target, UrlAt url) {
        if (open.contains(target)) {
            reportCircle(owner, target, url.url(), url.at());
            return false;
        }
        return true;
    }

    private void reportCircle(String owner, String target, String url, int at) {
        String file = texts.file(owner).path();
        findings.add(Finding.of(
                        Rule.CIRCULAR_ASSETS,
                        Location.within(file, texts.text(owner).orElse(""), at),
                        "“" + url + "” leads back to “" + texts.file(target).path() + "”, which loads this file")
                .hint("move what both need into a third file that loads neither")
                .target(url));
    }

    private void proveBrackets(String name, String into) {
        String text = texts.text(name).orElse("");
        OptionalInt fault = name.equals(into) ? CssBrackets.fault(text) : OptionalInt.empty();
        fault.ifPresent(at -> findings.add(Finding.of(
                        Rule.UNBALANCED_STYLE,
                        Location.within(texts.file(name).path(), text, at),
                        "“" + text.substring(at, Math.min(text.length(), text.startsWith("/*", at) ? at + 2 : at + 1))
                                + "” has no partner in this style sheet")
                .hint("close what is open, or remove what is closed twice")));
    }
}
