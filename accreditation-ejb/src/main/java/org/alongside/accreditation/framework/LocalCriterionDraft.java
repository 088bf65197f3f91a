package org.alongside.accreditation.framework;

import java.util.Set;

/** A criterion a local body would like to add. */
public record LocalCriterionDraft(String title, String statement, String rationale, Set<EvidenceRoute> routes) {

    public LocalCriterionDraft {
        routes = Set.copyOf(routes);
    }
}
