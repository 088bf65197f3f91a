package org.alongside.accreditation.panel.boundary;

import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.panel.ConditionTerms;
import org.alongside.accreditation.panel.CriterionFinding;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.platform.usecase.Command;

/** Put this to the vote. Criteria that are not mentioned are found as the assessor rated them. */
public record Propose(UUID commandId, UUID caseId, Outcome outcome, List<CriterionFinding> findings,
        List<ConditionTerms> conditions) implements Command {

    public Propose {
        findings = List.copyOf(findings);
        conditions = List.copyOf(conditions);
    }
}
