package org.alongside.integration.profile;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Headings of what must never be sent to us, whatever a profile says: it would be about the health, belief or other work of
 * somebody, and no feed needs it (R-INT-71).
 */
final class Forbidden {

    private static final List<Pattern> WORDS = List.of(
            "diagnos\\w*", "medical\\w*", "medication\\w*", "health condition\\w*", "disabilit\\w*", "impairment\\w*",
            "primary support reason", "eligibility", "benefits?", "universal credit", "pip", "dla",
            "ni no", "ni number", "nino", "national insurance\\w*", "tax code",
            "ethnic\\w*", "race", "religion\\w*", "belief", "sexual\\w*", "gender\\w*",
            "immigration\\w*", "criminal\\w*", "safeguarding\\w*", "mental capacity\\w*")
            .stream().map(word -> Pattern.compile("\\b" + word + "\\b")).toList();

    private Forbidden() {
    }

    /** @param heading as {@link Headings} matches it, in small letters */
    static boolean heading(String heading, Set<String> alsoByTheProfile) {
        String words = heading.replace('_', ' ').replace('-', ' ');
        return alsoByTheProfile.contains(heading) || WORDS.stream().anyMatch(word -> word.matcher(words).find());
    }
}
