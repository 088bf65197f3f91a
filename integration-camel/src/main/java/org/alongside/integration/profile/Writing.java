package org.alongside.integration.profile;

import java.util.Map;
import java.util.Set;

/**
 * How a partner writes one column of ours.
 *
 * @param header   what the partner calls it; null when it is our name
 * @param less     what the partner calls the column that is to be taken away, where what comes in and what goes out stand in
 *                 two: one of both is filled; else null
 * @param words    their words to ours; a word that is not here has to be ours already
 * @param blanks   what they write for nothing, for example {@code NULL}
 * @param constant what it always is when the partner has no such column; else null
 */
public record Writing(String header, String less, Map<String, String> words, Set<String> blanks, String constant) {

    static final Writing AS_OURS = under(null);

    public Writing {
        words = Map.copyOf(words);
        blanks = Set.copyOf(blanks);
    }

    public static Writing under(String header) {
        return new Writing(header, null, Map.of(), Set.of(), null);
    }

    public static Writing always(String value) {
        return new Writing(null, null, Map.of(), Set.of(), value);
    }

    public Writing less(String otherHeader) {
        return new Writing(header, otherHeader, words, blanks, constant);
    }

    public Writing translating(Map<String, String> theirsToOurs) {
        return new Writing(header, less, theirsToOurs, blanks, constant);
    }

    public Writing blank(String... texts) {
        return new Writing(header, less, words, Set.of(texts), constant);
    }
}
