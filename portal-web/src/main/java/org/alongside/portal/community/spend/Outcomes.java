package org.alongside.portal.community.spend;

import java.util.List;
import java.util.UUID;
import org.alongside.community.pool.Outcome;
import org.alongside.portal.accreditation.Ids;
import org.alongside.portal.form.Choice;

/** What somebody wants from their plan, to choose from. */
final class Outcomes {

    private Outcomes() {
    }

    static List<Choice> choices(List<Outcome> outcomes) {
        return outcomes.stream().map(one -> new Choice(one.outcomeId().toString(), one.words())).toList();
    }

    /** Null when none was chosen; nonsense is an outcome nobody has. */
    static UUID chosen(String value) {
        return value == null || value.isBlank() ? null : Ids.of(value);
    }
}
