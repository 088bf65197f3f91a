package org.alongside.accreditation.register.control;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.accreditation.register.Choice;
import org.alongside.accreditation.register.PublicFields;
import org.alongside.accreditation.register.RegisterSearch;

/**
 * The words a register is searched by. Who writes the index and who asks it both come here, so that they cannot differ.
 * There is none for how somebody became accredited (R-ACC-27), nor for age or ratings.
 */
final class Facets {

    private final Set<String> terms = new TreeSet<>();

    private Facets() {
    }

    static Set<String> of(PublicFields fields) {
        Facets facets = new Facets();
        facets.choices("language:", fields.languages());
        facets.choices("way:", fields.ways());
        facets.choices("experience:", fields.experience());
        facets.choices("method:", fields.methods());
        facets.choices("price:", fields.price().basis() == null ? Set.of() : Set.of(fields.price().basis()));
        facets.flag("new", fields.availability().takingNewPeople());
        facets.flag("evenings", fields.availability().evenings());
        facets.flag("weekends", fields.availability().weekends());
        facets.flag("free-first-talk", fields.price().freeFirstTalk());
        return facets.terms;
    }

    /** All of them have to be there. */
    static Set<String> of(RegisterSearch search) {
        Facets facets = new Facets();
        facets.choices("language:", search.languages());
        facets.choices("way:", search.ways());
        facets.choices("experience:", search.experience());
        facets.choices("method:", search.methods());
        facets.choices("price:", search.prices());
        facets.flag("new", search.takingNewPeople());
        facets.flag("evenings", search.evenings());
        facets.flag("weekends", search.weekends());
        facets.flag("free-first-talk", search.freeFirstTalk());
        return facets.terms;
    }

    private void choices(String kind, Collection<? extends Choice> choices) {
        choices.forEach(choice -> terms.add(kind + choice.name()));
    }

    private void flag(String term, boolean holds) {
        if (holds) {
            terms.add(term);
        }
    }
}
