package org.alongside.accreditation.register;

import java.util.Set;

/**
 * What somebody looks for on a register.
 *
 * @param text a broker's number, or part of a name or town; may be empty
 * @param page the first is 1
 */
public record RegisterSearch(String text, Set<Language> languages, Set<WayOfCommunicating> ways,
        Set<Experience> experience, Set<PlanningMethod> methods, Set<PriceBasis> prices, boolean takingNewPeople,
        boolean freeFirstTalk, boolean evenings, boolean weekends, int page) {

    public static final int PAGE_SIZE = 20;

    public static final RegisterSearch EVERYBODY = new RegisterSearch("", Set.of(), Set.of(), Set.of(), Set.of(),
            Set.of(), false, false, false, false, 1);

    public RegisterSearch onPage(int other) {
        return new RegisterSearch(text, languages, ways, experience, methods, prices, takingNewPeople, freeFirstTalk,
                evenings, weekends, other);
    }
}
