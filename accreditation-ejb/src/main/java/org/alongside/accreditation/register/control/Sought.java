package org.alongside.accreditation.register.control;

import java.util.List;
import java.util.Set;
import org.alongside.accreditation.register.RegisterRule;
import org.alongside.accreditation.register.RegisterSearch;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/**
 * A search in the words of the index.
 *
 * @param base       every hit has it
 * @param terms      every hit has all of these
 * @param beginnings every hit has, for each of these, a term that begins so
 * @param orExactly  whoever has this is a hit too; null for nobody
 */
public record Sought(String base, Set<String> terms, List<String> beginnings, String orExactly) {

    private static final int SHORTEST_NAME = 2;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_TEXT = 120;

    /** Refused when fewer than two letters of a name are given (B27). */
    static Sought of(RegisterSearch search) {
        String text = search.text() == null ? "" : search.text().strip();
        Set<String> facets = Facets.of(search);
        if (text.isEmpty()) {
            return new Sought(EntryTerms.LISTED, facets, List.of(), null);
        }
        List<String> words = NameWords.of(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        if (words.stream().mapToInt(String::length).max().orElse(0) < SHORTEST_NAME) {
            throw new RuleBroken(List.of(Breach.at("text", RegisterRule.NAME_TOO_SHORT, SHORTEST_NAME)));
        }
        return new Sought(EntryTerms.SHOWN, facets, words.stream().limit(MOST_WORDS).map(EntryTerms::beginning).toList(),
                facets.isEmpty() ? EntryTerms.exactly(text) : null);
    }
}
