package org.alongside.accreditation.application;

import java.util.List;
import java.util.Map;

/** What a panel is about to decide: the outcome, its rating of each criterion, and its conditions. */
public record ProposedOutcome(PanelOutcome outcome, Map<String, Rating> ratings, List<ProposedCondition> conditions) {

    public ProposedOutcome {
        ratings = Map.copyOf(ratings);
        conditions = List.copyOf(conditions);
    }
}
