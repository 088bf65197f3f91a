package org.alongside.accreditation.register.control;

import java.util.Set;
import java.util.TreeSet;
import org.alongside.accreditation.register.entity.RegisterEntry;

/**
 * What an entry is found by (R-ACC-95): in force, by anything; suspended, by its name; ended, by the exact name and no
 * other way. A limited entry is in the list and is found by its number only (R-ACC-99).
 */
final class EntryTerms {

    static final String LISTED = "listed";
    static final String SHOWN = "shown";
    private static final String WORD = "word:";
    private static final String NAME = "name:";

    private EntryTerms() {
    }

    static Set<String> of(RegisterEntry entry) {
        Set<String> terms = new TreeSet<>();
        if (entry.status().inForce()) {
            terms.add(LISTED);
        }
        if (entry.limited()) {
            return terms;
        }
        if (entry.endedOn() != null) {
            terms.add(exactly(entry.name()));
            return terms;
        }
        terms.add(SHOWN);
        NameWords.of(entry.name()).forEach(word -> terms.add(WORD + word));
        if (entry.status().inForce()) {
            NameWords.of(entry.fields().town()).forEach(word -> terms.add(WORD + word));
            terms.addAll(Facets.of(entry.fields()));
        }
        return terms;
    }

    static String exactly(String name) {
        return NAME + NameWords.whole(name);
    }

    static String beginning(String word) {
        return WORD + word;
    }
}
