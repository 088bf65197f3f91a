package org.alongside.accreditation.register;

import java.util.Set;

/**
 * What the public may read about a broker because the broker confirmed it (R-ACC-96).
 *
 * <p>Never in here: home address, date of birth, disability or carer status, how competence was shown (R-ACC-97). Empty
 * texts are empty, not null.
 *
 * @param publicName the name the broker uses; empty means the name we know them by
 * @param town town of work, not of home
 * @param connectedProviders the conflict-of-interest line, "none declared" when there are none
 */
public record PublicFields(String publicName, LegalForm legalForm, String ownWords, String town,
        Set<Language> languages, Set<WayOfCommunicating> ways, Set<Experience> experience, Set<PlanningMethod> methods,
        Availability availability, Price price, Contact contact, String connectedProviders) {

    /** Before the broker has said anything. */
    public static final PublicFields NONE = new PublicFields("", LegalForm.SOLE, "", "", Set.of(), Set.of(), Set.of(),
            Set.of(), Availability.UNKNOWN, Price.UNKNOWN, Contact.NONE, "");

    public PublicFields {
        languages = Choices.sorted(languages);
        ways = Choices.sorted(ways);
        experience = Choices.sorted(experience);
        methods = Choices.sorted(methods);
    }
}
