package org.leadershipcatalogue.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Titles and labels as parts of a sentence. */
final class Wording {

    private static final int MOST = 3;

    private Wording() {}

    /** A title within a sentence: {@code headteachers}; names such as “NPQH” or “Every Child Matters” stay. */
    static String inSentence(String title) {
        boolean isName = title.chars().skip(1).anyMatch(Character::isUpperCase);
        return title.isEmpty() || isName ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    /** A few titles in a line: {@code Headteachers, governors, teachers and 2 more}. */
    static String shortly(List<String> titles) {
        List<String> named = new ArrayList<>();
        for (String title : titles.subList(0, Math.min(MOST, titles.size()))) {
            named.add(named.isEmpty() ? title : inSentence(title));
        }
        String rest = titles.size() > MOST ? " and " + (titles.size() - MOST) + " more" : "";
        return String.join(", ", named) + rest;
    }

    /** {@code Studies}, {@code Think pieces}. */
    static String plural(String noun) {
        boolean takesIes = noun.matches(".*[^aeiou]y");
        return takesIes ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    /** {@code 1 programme}, {@code 16 programmes}, {@code 1 news item}. */
    static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
