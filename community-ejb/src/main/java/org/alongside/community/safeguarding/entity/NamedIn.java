package org.alongside.community.safeguarding.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether somebody may be meant in a text: one of their names stands in it, however it is written. It errs on the side of
 * yes: somebody else then reads what the first could have read, which harms nobody (R-SAFE-06).
 */
final class NamedIn {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST = 2;

    private NamedIn() {
    }

    static boolean text(String text, String name) {
        Set<String> written = words(text);
        return words(name).stream().anyMatch(written::contains);
    }

    private static Set<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTERS.splitAsStream(plain.toLowerCase(Locale.ROOT)).filter(word -> word.length() >= SHORTEST)
                .map(NamedIn::withoutPossessive).collect(Collectors.toSet());
    }

    /** "Daves card" is Dave's; "Dave's" has been split already. */
    private static String withoutPossessive(String word) {
        return word.length() > SHORTEST + 1 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
