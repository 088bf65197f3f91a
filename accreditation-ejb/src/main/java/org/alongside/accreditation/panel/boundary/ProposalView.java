package org.alongside.accreditation.panel.boundary;

import java.util.List;
import org.alongside.accreditation.panel.ConditionTerms;
import org.alongside.accreditation.panel.CriterionFinding;
import org.alongside.accreditation.panel.Outcome;

/** What is put to the vote. */
public record ProposalView(Outcome outcome, List<CriterionFinding> findings, List<ConditionTerms> conditions) {
}
