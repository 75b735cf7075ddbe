package org.leadershipcatalogue.html.marked;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Edits of a page as authors and template makers make them, and some that nobody would. */
final class RandomEdits {

    private static final String PIECES =
            "p, li, tr, td, h2, h3, dt, dd, ul, table, section, div, figure, a, strong, img";

    private final Random random;

    RandomEdits(long seed) {
        random = new Random(seed);
    }

    String edited(String html, int edits) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        for (int i = 0; i < edits; i++) {
            edit(page.body());
        }
        return page.outerHtml();
    }

    private void edit(Element body) {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> replaceWord(body);
            case 3 -> chosen(body, PIECES).remove();
            case 4 -> copy(body);
            case 5 -> move(body);
            case 6 -> chosen(body, "p, li, dd, td, a").prependText("Please note: ");
            case 7 -> chosen(body, "p, li, dd, td").appendElement("em").text(" New words, at the end.");
            case 8 -> chosen(body, "p, ul, h2, section, a").wrap("<div class=\"box\"></div>");
            case 9 -> chosen(body, "div, a, em, strong, section").unwrap();
            case 10 -> chosen(body, "a").attr("href", "/elsewhere/" + random.nextInt(9) + "/");
            case 11, 12 -> emphasise(body);
            default -> split(body);
        }
    }

    private void replaceWord(Element body) {
        List<TextNode> texts = chosen(body, "p, li, dd, td, h2, h1, th, a").textNodes();
        if (!texts.isEmpty()) {
            TextNode text = texts.get(random.nextInt(texts.size()));
            String[] words = text.getWholeText().split(" ", -1);
            words[random.nextInt(words.length)] =
                    List.of("", "leaders", "12", "of the", "£450").get(random.nextInt(5));
            text.text(String.join(" ", words));
        }
    }

    /** Emphasis around a few words, of which one goes. */
    private void emphasise(Element body) {
        List<TextNode> texts = chosen(body, "p, li, dd, td").textNodes();
        String text = texts.isEmpty() ? "" : texts.get(0).getWholeText();
        String[] words = text.split(" ", -1);
        if (words.length > 5) {
            int from = random.nextInt(words.length - 4);
            TextNode rest = texts.get(0)
                    .splitText(String.join(" ", List.of(words).subList(0, from)).length());
            Element emphasis = new Element("em").text(" " + words[from] + " " + words[from + 2]);
            rest.before(emphasis);
            rest.text(" " + String.join(" ", List.of(words).subList(from + 3, words.length)));
        }
    }

    private void copy(Element body) {
        Element original = chosen(body, PIECES);
        Element copy = original.clone();
        copy.getAllElements().forEach(element -> element.removeAttr("id"));
        if (random.nextBoolean()) {
            copy.text("Inserted here: " + copy.text());
        }
        original.after(copy);
    }

    private void move(Element body) {
        Element piece = chosen(body, PIECES);
        Element place = chosen(body, piece.normalName());
        if (!place.parents().contains(piece) && !place.equals(piece)) {
            place.after(piece);
        }
    }

    private void split(Element body) {
        Element block = chosen(body, "p, li, dd");
        if (block.childNodeSize() > 0) {
            Element rest = new Element(block.normalName());
            block.after(rest);
            rest.appendChild(block.childNode(block.childNodeSize() - 1));
        }
    }

    private Element chosen(Element body, String selector) {
        List<Element> found = body.select(selector);
        return found.isEmpty() ? new Element("div").appendElement("p") : found.get(random.nextInt(found.size()));
    }
}
