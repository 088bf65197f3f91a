package org.alongside.accreditation.panel.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.panel.AssessedCriterion;
import org.alongside.accreditation.panel.ConditionTerms;
import org.alongside.accreditation.panel.CriterionFinding;
import org.alongside.accreditation.panel.Outcome;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;
import org.alongside.platform.time.London;

/**
 * What the chair puts to the vote: the outcome, how the panel finds each criterion, and any conditions.
 *
 * <p>Never changed once put: another idea is another proposal, and the votes start again.
 */
@Entity
@Table(schema = "accreditation", name = "panel_proposal")
public class Proposal extends TenantOwned {

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "put_by")
    private UUID putBy;

    @Column(name = "put_at")
    private Instant putAt;

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.PERSIST)
    private List<ProposedFinding> findings = new ArrayList<>();

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.PERSIST)
    private List<ProposedCondition> conditions = new ArrayList<>();

    protected Proposal() {
    }

    private Proposal(UUID caseId, Outcome outcome, UUID putBy, Instant putAt) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.outcome = outcome;
        this.putBy = putBy;
        this.putAt = putAt;
    }

    /**
     * @param criteria what the assessor left; a criterion the panel does not mention is found as the assessor rated it
     */
    public static Proposal put(UUID caseId, Outcome outcome, List<AssessedCriterion> criteria,
            List<CriterionFinding> given, List<ConditionTerms> conditions, UUID putBy, Instant now) {
        List<CriterionFinding> findings = completed(criteria, given);
        RuleBroken.throwIfAny(
                new ProposalPolicy(criteria, findings, conditions, London.dayOf(now)).breaches(outcome));
        Proposal proposal = new Proposal(caseId, outcome, putBy, now);
        findings.forEach(finding -> proposal.findings.add(new ProposedFinding(proposal, finding)));
        conditions.forEach(condition -> proposal.conditions.add(new ProposedCondition(proposal, condition)));
        return proposal;
    }

    private static List<CriterionFinding> completed(List<AssessedCriterion> criteria, List<CriterionFinding> given) {
        List<CriterionFinding> all = new ArrayList<>(given);
        criteria.stream()
                .filter(criterion -> given.stream().noneMatch(f -> f.criterion().equals(criterion.code())))
                .forEach(criterion -> all.add(new CriterionFinding(criterion.code(), criterion.rating(), null)));
        all.sort(Comparator.comparing(CriterionFinding::criterion));
        return all;
    }

    public UUID caseId() {
        return caseId;
    }

    public Outcome outcome() {
        return outcome;
    }

    public List<CriterionFinding> findings() {
        return findings.stream().map(ProposedFinding::value)
                .sorted(Comparator.comparing(CriterionFinding::criterion)).toList();
    }

    public List<ConditionTerms> conditions() {
        return conditions.stream().map(ProposedCondition::terms)
                .sorted(Comparator.comparing(ConditionTerms::criterion)).toList();
    }
}
