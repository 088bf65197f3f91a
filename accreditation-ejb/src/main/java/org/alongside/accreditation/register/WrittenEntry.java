package org.alongside.accreditation.register;

import java.util.List;

/**
 * What a broker typed and ticked about themselves, before anybody has looked at it. Anything may be null or nonsense.
 *
 * @param takingNewPeople yes or no
 * @param priceFrom pounds, like 35 or 35.50
 */
public record WrittenEntry(String publicName, String legalForm, String ownWords, String town,
        List<String> languages, List<String> ways, List<String> experience, List<String> methods,
        String takingNewPeople, boolean evenings, boolean weekends,
        String priceBasis, String priceFrom, boolean freeFirstTalk,
        String email, String phone, String url, String connectedProviders) {
}
