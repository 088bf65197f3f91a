package org.alongside.accreditation.register.control;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as people look for them: without accents, case or apostrophes. "O’Neill-Żak" is looked for as oneill and zak. */
final class NameWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameWords() {
    }

    static List<String> of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT).replace('ł', 'l').replace('ø', 'o').replace("ß", "ss");
        String joined = APOSTROPHES.matcher(plain).replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(joined)).filter(word -> !word.isEmpty()).distinct().toList();
    }

    /** The whole name in one, for those who know it exactly. */
    static String whole(String name) {
        return String.join(" ", of(name));
    }
}
