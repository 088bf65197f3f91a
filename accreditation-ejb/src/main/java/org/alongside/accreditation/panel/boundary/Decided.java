package org.alongside.accreditation.panel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.accreditation.panel.control.Decisions;
import org.alongside.accreditation.panel.entity.Decision;
import org.alongside.accreditation.panel.entity.Findings;
import org.alongside.accreditation.panel.entity.PanelCase;
import org.alongside.accreditation.panel.entity.Proposal;
import org.alongside.accreditation.panel.entity.Release;
import org.alongside.platform.time.London;
import org.alongside.platform.time.WorkingDays;

/** Writes what was put to the vote and what came of it, for those who may see the file. */
@ApplicationScoped
class Decided {

    private static final int RELEASE_WITHIN_WORKING_DAYS = 10;

    @Inject
    private Decisions decisions;

    @Inject
    private Effects effects;

    @Inject
    private Clock clock;

    ProposalView proposal(PanelCase panel) {
        return panel.proposalId() == null ? null : view(decisions.proposal(panel.proposalId()));
    }

    private static ProposalView view(Proposal proposal) {
        return new ProposalView(proposal.outcome(), proposal.findings(), proposal.conditions());
    }

    DecisionView decision(PanelCase panel, CaseFile file) {
        return decisions.of(panel.id(), panel.round()).map(decision -> view(decision, file)).orElse(null);
    }

    private DecisionView view(Decision decision, CaseFile file) {
        Findings findings = decisions.findings(decision);
        Optional<Release> release = decisions.releaseOf(decision.id());
        return new DecisionView(decision.outcome(), decision.decidedAt(), findings.list(), findings.missingReasons(),
                effects.conditions(decision), decision.tally().inFavour(), decision.tally().against(),
                decision.tally().abstained(),
                WorkingDays.after(London.dayOf(decision.decidedAt()), RELEASE_WITHIN_WORKING_DAYS),
                release.map(Release::releasedAt).orElse(null),
                release.map(Release::letter)
                        .orElseGet(() -> effects.letter(decision, findings, file, clock.instant()).text()));
    }
}
