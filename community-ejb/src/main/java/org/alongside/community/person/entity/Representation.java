package org.alongside.community.person.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.person.EndReason;
import org.alongside.community.person.Extent;
import org.alongside.community.person.Matter;
import org.alongside.community.person.NewRepresentation;
import org.alongside.community.person.PersonEvent;
import org.alongside.community.person.RepresentativeType;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * Somebody may act for a person: in these matters, between these days, as far as its scope says (R-REP-2).
 *
 * <p>It is recorded when somebody has seen the paper it rests on, or, for a supporter, on the person's own word. The
 * person can end it at any time. It says nothing about what the person can or cannot do: they always act for themselves.
 */
@Entity
@Table(schema = "community", name = "representation")
public class Representation extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "representative_id")
    private UUID representativeId;

    @Enumerated(EnumType.STRING)
    private RepresentativeType type;

    @Convert(converter = Matters.class)
    private Set<Matter> matters;

    @Convert(converter = SealedText.class)
    private String scope;

    @Convert(converter = SealedText.class)
    private String evidence;

    @Column(name = "seen_by")
    private UUID seenBy;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    private boolean allowed;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_reason")
    private EndReason endedReason;

    protected Representation() {
    }

    private Representation(NewRepresentation asked, UUID seenBy) {
        super(UUID.randomUUID());
        personId = asked.personId();
        representativeId = asked.representativeId();
        type = asked.type();
        matters = asked.matters();
        scope = asked.scope();
        evidence = asked.evidence();
        from = asked.from();
        to = asked.to();
        allowed = asked.allowed();
        this.seenBy = seenBy;
    }

    /** @param otherWay the person already decides for the representative in something */
    public static Representation record(NewRepresentation asked, UUID seenBy, boolean otherWay) {
        RepresentationPolicy.check(asked, otherWay);
        return new Representation(asked, seenBy);
    }

    public PersonEvent recorded() {
        return new PersonEvent.RepresentationRecorded(id, personId, representativeId, type, from, to);
    }

    /** Nothing more can be done by it from this day on. */
    public PersonEvent end(EndReason reason, LocalDate today) {
        if (endedOn == null) {
            endedOn = today;
            endedReason = reason;
        }
        return new PersonEvent.RepresentationEnded(id, personId, representativeId, endedReason);
    }

    /** Whether this lets its holder act in this matter on this day. */
    public boolean covers(Matter matter, LocalDate day) {
        return isLive(day) && matters.contains(matter) && reaches(type.extent(matter.power()));
    }

    private boolean reaches(Extent extent) {
        return extent == Extent.YES || extent == Extent.MONEY_PART || extent == Extent.IF_ALLOWED && allowed;
    }

    public boolean isLive(LocalDate day) {
        return endedOn == null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** Takes decisions for the person in something. */
    public boolean decides(LocalDate day) {
        return matters.stream().anyMatch(matter -> matter.decides() && covers(matter, day));
    }

    public UUID personId() {
        return personId;
    }

    public UUID representativeId() {
        return representativeId;
    }

    public RepresentativeType type() {
        return type;
    }

    public Set<Matter> matters() {
        return matters;
    }

    public String scope() {
        return scope;
    }

    public String evidence() {
        return evidence;
    }

    public UUID seenBy() {
        return seenBy;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public EndReason endedReason() {
        return endedReason;
    }
}
