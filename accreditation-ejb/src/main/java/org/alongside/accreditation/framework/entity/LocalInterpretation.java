package org.alongside.accreditation.framework.entity;

import static org.alongside.accreditation.framework.InterpretationStatus.Move.*;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.framework.ChangeStatement;
import org.alongside.accreditation.framework.ConsultationFormat;
import org.alongside.accreditation.framework.ConsultationOpened;
import org.alongside.accreditation.framework.ConsultationReported;
import org.alongside.accreditation.framework.FrameworkRule;
import org.alongside.accreditation.framework.Interpretation;
import org.alongside.accreditation.framework.InterpretationAdopted;
import org.alongside.accreditation.framework.InterpretationDrafted;
import org.alongside.accreditation.framework.InterpretationRevised;
import org.alongside.accreditation.framework.InterpretationStatus;
import org.alongside.accreditation.framework.InterpretationSuperseded;
import org.alongside.accreditation.framework.LocalRules;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.Stale;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * One version of how an area reads the national edition.
 *
 * <p>The coordinator drafts it; people are asked for at least 28 days; what they said is written down; the body adopts
 * it after that, with at least 28 days' notice (R-ACC-18). Once adopted it never changes: the next version supersedes
 * it, and whoever pinned this one keeps it (R-ACC-14).
 */
@Entity
@Table(schema = "accreditation", name = "local_interpretation")
public class LocalInterpretation extends TenantOwned {

    @Column(name = "version_no")
    private int versionNo;

    @Column(name = "edition_code")
    private String editionCode;

    @Enumerated(EnumType.STRING)
    private InterpretationStatus status;

    @Convert(converter = AreaCodes.class)
    @Column(name = "optional_areas")
    private Set<String> optionalAreas;

    @Convert(converter = LocalValues.class)
    private Map<ParameterKey, Integer> parameters;

    @Convert(converter = Guidance.class)
    private Map<String, String> guidance;

    @OneToMany(mappedBy = "interpretation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("code")
    private List<LocalCriterion> criteria = new ArrayList<>();

    @Embedded
    private PublishedStatement changeStatement;

    @Convert(converter = Formats.class)
    private Set<ConsultationFormat> formats = Set.of();

    @Column(name = "consultation_opens_on")
    private LocalDate consultationOpensOn;

    @Column(name = "consultation_closes_on")
    private LocalDate consultationClosesOn;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "decision_id")
    private UUID decisionId;

    protected LocalInterpretation() {
    }

    public LocalInterpretation(UUID id, int versionNo, String editionCode, LocalRules rules) {
        super(id);
        this.versionNo = versionNo;
        this.editionCode = editionCode;
        status = InterpretationStatus.DRAFT;
        write(rules);
    }

    /** Replaces what a draft says. */
    public InterpretationDrafted redraft(LocalRules rules) {
        if (status != InterpretationStatus.DRAFT) {
            throw new Stale(status.name(), Set.of());
        }
        write(rules);
        return drafted();
    }

    public InterpretationDrafted drafted() {
        return new InterpretationDrafted(id, versionNo, editionCode);
    }

    /** Asks people, from {@code today} until the end of {@code closesOn}. */
    public ConsultationOpened openConsultation(Set<ConsultationFormat> accessible, LocalDate closesOn, int days,
                                               LocalDate today) {
        InterpretationStatus next = status.after(OPEN_CONSULTATION);
        List<Breach> breaches = new ArrayList<>();
        if (!ConsultationFormat.accessible(accessible)) {
            breaches.add(Breach.at("formats", FrameworkRule.FORMATS_MISSING));
        }
        LocalDate earliest = today.plusDays(days);
        if (closesOn.isBefore(earliest)) {
            breaches.add(Breach.at("closesOn", FrameworkRule.CONSULTATION_TOO_SHORT, days, earliest));
        }
        RuleBroken.throwIfAny(breaches);
        status = next;
        formats = Set.copyOf(accessible);
        consultationOpensOn = today;
        consultationClosesOn = closesOn;
        return new ConsultationOpened(id, versionNo, closesOn);
    }

    /** Writes down what was heard; open until the body adopts. */
    public ConsultationReported report(ChangeStatement heard) {
        status.after(ADOPT);
        changeStatement = new PublishedStatement(heard);
        return new ConsultationReported(id, versionNo, heard.responses(), !heard.noDissent());
    }

    public InterpretationRevised revise() {
        status = status.after(REVISE);
        return new InterpretationRevised(id, versionNo);
    }

    /** The body has decided: these rules apply from {@code from}. */
    public InterpretationAdopted adopt(UUID decision, LocalDate from, int noticeDays, LocalDate today) {
        InterpretationStatus next = status.after(ADOPT);
        List<Breach> breaches = new ArrayList<>();
        if (!today.isAfter(consultationClosesOn)) {
            breaches.add(Breach.of(FrameworkRule.CONSULTATION_STILL_OPEN, consultationClosesOn,
                    consultationClosesOn.plusDays(1)));
        }
        LocalDate earliest = today.plusDays(noticeDays);
        if (from.isBefore(earliest)) {
            breaches.add(Breach.at("effectiveFrom", FrameworkRule.NOTICE_TOO_SHORT, noticeDays, earliest));
        }
        RuleBroken.throwIfAny(breaches);
        status = next;
        decisionId = decision;
        adoptedOn = today;
        effectiveFrom = from;
        return new InterpretationAdopted(id, versionNo, decision, from);
    }

    public InterpretationSuperseded supersede() {
        status = status.after(SUPERSEDE);
        return new InterpretationSuperseded(id, versionNo);
    }

    public int versionNo() {
        return versionNo;
    }

    public String editionCode() {
        return editionCode;
    }

    /** What it says never changes again. */
    public boolean isFixed() {
        return status == InterpretationStatus.ADOPTED || status == InterpretationStatus.SUPERSEDED;
    }

    public LocalRules rules() {
        return new LocalRules(optionalAreas, parameters, guidance, criteria.stream().map(LocalCriterion::read).toList(),
                changeStatement.statement());
    }

    public Interpretation read() {
        return new Interpretation(id, versionNo, editionCode, status, rules(), formats, consultationOpensOn,
                consultationClosesOn, adoptedOn, effectiveFrom);
    }

    private void write(LocalRules rules) {
        optionalAreas = rules.optionalAreas();
        parameters = rules.parameters();
        guidance = rules.guidance();
        changeStatement = new PublishedStatement(rules.changeStatement());
        criteria.clear();
        for (int i = 0; i < rules.criteria().size(); i++) {
            criteria.add(new LocalCriterion(this, LocalRules.criterionCode(i), rules.criteria().get(i)));
        }
    }
}
