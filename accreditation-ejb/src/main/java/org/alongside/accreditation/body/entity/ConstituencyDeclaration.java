package org.alongside.accreditation.body.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.ConstituencyDeclared;
import org.alongside.accreditation.body.ConstituencyKind;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/**
 * What one member says about themselves, read by the rule and by nobody else (R-ACC-04).
 *
 * <p>It counts through its last day in London and stops at midnight; saying it again starts it anew (R-ACC-05). Only the
 * newest is kept: what somebody said before is forgotten.
 */
@Entity
@Table(schema = "accreditation", name = "constituency_declaration")
@SharedAcrossTenants("It belongs to a seat on a body, and a body may hold several areas; PostgreSQL shows it in those only")
public class ConstituencyDeclaration {

    /** Days before the last one on which a member is reminded (N10). */
    private static final List<Integer> REMINDERS = List.of(7, 30, 60);

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "member_id")
    private UUID memberId;

    @Convert(converter = SealedKinds.class)
    private Set<ConstituencyKind> kinds;

    @Column(name = "declared_on")
    private LocalDate declaredOn;

    @Column(name = "reconfirm_by")
    private LocalDate reconfirmBy;

    /** The last reminder given, in days before; null when none was. */
    @Column(name = "reminded_at_days")
    private Integer remindedAtDays;

    protected ConstituencyDeclaration() {
    }

    public ConstituencyDeclaration(GoverningMember member) {
        id = UUID.randomUUID();
        bodyId = member.bodyId();
        memberId = member.id();
    }

    public ConstituencyDeclared declare(Set<ConstituencyKind> said, int months, LocalDate today) {
        if (!ConstituencyKind.makesSense(said)) {
            throw new RuleBroken(List.of(Breach.at("kinds", BodyRule.DECLARATION_UNCLEAR)));
        }
        kinds = Set.copyOf(said);
        declaredOn = today;
        reconfirmBy = today.plusMonths(months);
        remindedAtDays = null;
        return new ConstituencyDeclared(memberId, bodyId, reconfirmBy);
    }

    public boolean liveOn(LocalDate day) {
        return !day.isAfter(reconfirmBy);
    }

    public boolean countsOn(LocalDate day) {
        return liveOn(day) && kinds.stream().anyMatch(ConstituencyKind::counts);
    }

    /** The reminder that is due and not given yet, in days before; asking twice on one day gives one answer. */
    public Optional<Integer> takeReminder(LocalDate today) {
        if (!liveOn(today)) {
            return Optional.empty();
        }
        Optional<Integer> due = REMINDERS.stream().filter(days -> !today.isBefore(reconfirmBy.minusDays(days))).findFirst()
                .filter(days -> remindedAtDays == null || days < remindedAtDays);
        due.ifPresent(days -> remindedAtDays = days);
        return due;
    }

    public UUID memberId() {
        return memberId;
    }

    public LocalDate declaredOn() {
        return declaredOn;
    }

    public LocalDate reconfirmBy() {
        return reconfirmBy;
    }
}
