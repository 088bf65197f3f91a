package org.alongside.accreditation.panel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.panel.ConditionTerms;
import org.alongside.accreditation.panel.CriterionFinding;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * What a panel decided, once and for all (R-ACC-55).
 *
 * <p>The application role may insert decisions and read them, nothing else; the database numbers them, chains each to
 * the one before by its hash, and allows one for each case and round. {@code content} is everything the hash stands
 * for, in words that can still be read when the tables look different.
 */
@Entity
@Table(schema = "accreditation", name = "decision")
public class Decision extends TenantOwned {

    @Column(name = "case_id")
    private UUID caseId;

    private int round;

    @Column(name = "proposal_id")
    private UUID proposalId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "in_favour")
    private int inFavour;

    private int against;

    private int abstained;

    private int eligible;

    @Column(name = "from_constituency")
    private int fromConstituency;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    private String content;

    protected Decision() {
    }

    public Decision(PanelCase panel, Proposal proposal, Verdict verdict, UUID decidedBy, Instant decidedAt) {
        super(UUID.randomUUID());
        this.caseId = panel.id();
        this.round = panel.round();
        this.proposalId = proposal.id();
        this.outcome = verdict.outcome();
        this.inFavour = verdict.tally().inFavour();
        this.against = verdict.tally().against();
        this.abstained = verdict.tally().abstained();
        this.eligible = verdict.control().eligible();
        this.fromConstituency = verdict.control().fromConstituency();
        this.decidedAt = decidedAt;
        this.decidedBy = decidedBy;
        this.content = content(panel, proposal);
    }

    private String content(PanelCase panel, Proposal proposal) {
        return "subject %s %s\ncase %s round %d\noutcome %s\nvotes %d for, %d against, %d abstained\n".formatted(
                panel.subjectType, panel.subjectId(), caseId, round, outcome, inFavour, against, abstained)
                + lines(proposal.findings().stream().map(Decision::line).toList())
                + lines(proposal.conditions().stream().map(Decision::line).toList())
                + "decided by " + decidedBy + " at " + decidedAt;
    }

    private static String line(CriterionFinding finding) {
        return finding.criterion() + " " + finding.finding()
                + (finding.reason() == null ? "" : " " + finding.reason().code() + ": " + finding.reason().words());
    }

    private static String line(ConditionTerms terms) {
        return "condition %s due %s: %s".formatted(terms.criterion(), terms.dueOn(), terms.text());
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** False where equal votes put off what was proposed. */
    public boolean isAsProposed(Proposal proposal) {
        return outcome == proposal.outcome();
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID proposalId() {
        return proposalId;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Tally tally() {
        return new Tally(inFavour, against, abstained);
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public UUID decidedBy() {
        return decidedBy;
    }
}
