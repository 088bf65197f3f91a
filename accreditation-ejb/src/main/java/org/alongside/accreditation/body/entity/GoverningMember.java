package org.alongside.accreditation.body.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.accreditation.body.BodyRule;
import org.alongside.accreditation.body.ChairAsked;
import org.alongside.accreditation.body.ChairLeft;
import org.alongside.accreditation.body.ChairNamed;
import org.alongside.accreditation.body.Exclusion;
import org.alongside.accreditation.body.MemberLeft;
import org.alongside.accreditation.body.MemberSeated;
import org.alongside.accreditation.body.Seat;
import org.alongside.accreditation.body.SeatChanged;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.SharedAcrossTenants;

/**
 * One person's seat on a body, from a day until they leave.
 *
 * <p>Whoever works for the council or a support provider of the area may advise and never votes, also when disabled or a
 * carer (R-ACC-03). "Not answered" is not "none": a seat that decides needs the answer.
 */
@Entity
@Table(schema = "accreditation", name = "governing_member")
@SharedAcrossTenants("It belongs to a body, and a body may hold several areas; PostgreSQL shows it in those only")
public class GoverningMember {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Seat seat;

    private boolean chair;

    @Column(name = "asked_to_chair")
    private boolean askedToChair;

    /** Null until answered; empty for "none of these". */
    @Convert(converter = Exclusions.class)
    private Set<Exclusion> exclusions;

    @Column(name = "manages_host_services")
    private boolean managesHostServices;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private LocalDate until;

    protected GoverningMember() {
    }

    /** @param name to say who cannot vote; it is not kept here */
    public GoverningMember(UUID id, UUID bodyId, UUID personId, String name, Seat seat, Set<Exclusion> exclusions,
                           boolean managesHostServices, LocalDate from) {
        this.id = id;
        this.bodyId = bodyId;
        this.personId = personId;
        this.exclusions = exclusions;
        this.managesHostServices = managesHostServices;
        this.from = from;
        requireMayHold(seat, name);
        this.seat = seat;
    }

    public MemberSeated seated() {
        return new MemberSeated(id, bodyId, personId, seat);
    }

    private void requireMayHold(Seat wanted, String name) {
        if (!wanted.decides()) {
            return;
        }
        if (exclusions == null) {
            throw new RuleBroken(List.of(Breach.at("exclusions", BodyRule.EXCLUSIONS_UNANSWERED)));
        }
        if (!exclusions.isEmpty()) {
            throw new RuleBroken(List.of(Breach.at("seat", BodyRule.EXCLUDED_FROM_VOTING, name)));
        }
    }

    /** The person's own answer; a bar takes the vote away and leaves the advice. */
    public Optional<SeatChanged> answerExclusions(Set<Exclusion> answer) {
        exclusions = Set.copyOf(answer);
        if (exclusions.isEmpty() || !seat.decides()) {
            return Optional.empty();
        }
        seat = Seat.ADVISER;
        chair = false;
        askedToChair = false;
        return Optional.of(new SeatChanged(id, bodyId, personId, seat));
    }

    public MemberLeft resign(LocalDate today) {
        until = today;
        chair = false;
        askedToChair = false;
        return new MemberLeft(id, bodyId, personId, seat);
    }

    /** Others may ask; only the member themself can say yes, because whoever chairs is known to be from the constituency. */
    public ChairAsked askToChair() {
        askedToChair = true;
        return new ChairAsked(id, bodyId, personId);
    }

    public ChairNamed takeChair() {
        chair = true;
        askedToChair = false;
        return new ChairNamed(id, bodyId, personId);
    }

    /** For another to take it: then nobody is asked any more either. */
    public void makeRoomForChair() {
        chair = false;
        askedToChair = false;
    }

    public ChairLeft leaveChair() {
        chair = false;
        return new ChairLeft(id, bodyId, personId);
    }

    /** The chair is from the constituency, or is no longer the chair (R-ACC-06). */
    public Optional<ChairLeft> keepChairOnlyIf(boolean fromConstituency) {
        return chair && !fromConstituency ? Optional.of(leaveChair()) : Optional.empty();
    }

    public boolean sitsOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || day.isBefore(until));
    }

    public boolean votesOn(LocalDate day) {
        return seat == Seat.VOTING && sitsOn(day);
    }

    public UUID id() {
        return id;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public UUID personId() {
        return personId;
    }

    public Seat seat() {
        return seat;
    }

    public boolean namedChair() {
        return chair;
    }

    public boolean askedToChair() {
        return askedToChair;
    }

    /** Null until answered. */
    public Set<Exclusion> exclusions() {
        return exclusions;
    }

    public boolean managesHostServices() {
        return managesHostServices;
    }

    public LocalDate from() {
        return from;
    }
}
