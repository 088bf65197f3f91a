package org.alongside.accreditation.framework;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A local reading of an edition that keeps every rule: what differs from the national standards, and nothing else. */
public record LocalRules(Set<String> optionalAreas, Map<ParameterKey, Integer> parameters, Map<String, String> guidance,
                         List<LocalCriterionDraft> criteria, ChangeStatement changeStatement) {

    public LocalRules {
        optionalAreas = Set.copyOf(optionalAreas);
        parameters = Map.copyOf(parameters);
        guidance = Map.copyOf(guidance);
        criteria = List.copyOf(criteria);
    }

    /** {@code L1} for the first local criterion. */
    public static String criterionCode(int index) {
        return "L" + (index + 1);
    }
}
