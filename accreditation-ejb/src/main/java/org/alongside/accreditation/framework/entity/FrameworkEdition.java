package org.alongside.accreditation.framework.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.accreditation.framework.Edition;
import org.alongside.accreditation.framework.EditionBroughtIntoForce;
import org.alongside.accreditation.framework.EditionStatus;
import org.alongside.accreditation.framework.FrameworkArea;
import org.alongside.accreditation.framework.FrameworkRule;
import org.alongside.accreditation.framework.ParameterRange;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/**
 * A national edition: read from its data file as a draft, brought into force by the steward on or after its date, and
 * superseded by the next one, after which it stays readable for as long as anything refers to it.
 */
@Entity
@Table(schema = "accreditation", name = "framework_edition")
@SharedAcrossTenants("The national standards are the same for every area")
public class FrameworkEdition {

    /** People who pinned the old edition have this long to be decided under it (R-ACC-21). */
    private static final int TRANSITION_MONTHS = 6;

    @Id
    private UUID id;

    @Version
    private int version;

    private String code;

    private String title;

    private String summary;

    @Enumerated(EnumType.STRING)
    private EditionStatus status;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "transition_ends_on")
    private LocalDate transitionEndsOn;

    @Column(name = "review_due_on")
    private LocalDate reviewDueOn;

    @Embedded
    private PublishedStatement changeStatement;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST)
    @OrderBy("code")
    private List<CompetencyArea> areas = new ArrayList<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<FrameworkParameter> parameters = new ArrayList<>();

    protected FrameworkEdition() {
    }

    public FrameworkEdition(UUID id, Edition data) {
        this.id = id;
        code = data.code();
        title = data.title();
        summary = data.summary();
        status = data.status();
        effectiveFrom = data.effectiveFrom();
        transitionEndsOn = data.transitionEndsOn();
        reviewDueOn = data.reviewDueOn();
        changeStatement = new PublishedStatement(data.changeStatement());
        for (FrameworkArea area : data.areas()) {
            areas.add(new CompetencyArea(this, area));
        }
        for (ParameterRange range : data.parameters()) {
            parameters.add(new FrameworkParameter(this, parameters.size(), range));
        }
    }

    public EditionBroughtIntoForce bringIntoForce(UUID steward, LocalDate today) {
        EditionStatus next = status.after(EditionStatus.Move.BRING_INTO_FORCE);
        if (today.isBefore(effectiveFrom)) {
            throw new RuleBroken(FrameworkRule.NOT_YET_EFFECTIVE, code, effectiveFrom);
        }
        status = next;
        return new EditionBroughtIntoForce(id, code, steward);
    }

    /** A newer edition has come into force on {@code day}. */
    public void supersede(LocalDate day) {
        status = status.after(EditionStatus.Move.SUPERSEDE);
        transitionEndsOn = day.plusMonths(TRANSITION_MONTHS);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Edition read() {
        return new Edition(code, title, summary, status, effectiveFrom, transitionEndsOn, reviewDueOn,
                changeStatement.statement(), areas.stream().map(CompetencyArea::read).toList(),
                parameters.stream().map(FrameworkParameter::range).toList());
    }
}
