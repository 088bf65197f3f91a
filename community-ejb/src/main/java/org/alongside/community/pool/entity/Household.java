package org.alongside.community.pool.entity;

import java.text.Normalizer;
import java.util.Locale;

/** A word people of one household agree on, compared and never shown: without capitals, spaces and accents. */
final class Household {

    private Household() {
    }

    static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("[\\p{M}\\s\\p{P}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
