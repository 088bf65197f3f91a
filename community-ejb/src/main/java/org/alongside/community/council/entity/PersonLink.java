package org.alongside.community.council.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.community.council.CouncilEvent;
import org.alongside.community.council.LinkDetails;
import org.alongside.community.council.LinkOutcome;
import org.alongside.community.council.LinkRule;
import org.alongside.community.council.LinkStatus;
import org.alongside.community.council.LinkStep;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * Somebody and their council know that they mean the same person. The person asks and says what may be sent for it; the
 * council answers with its own identifier, or finds nobody, or several, or says no. Once it has answered, what was sent is
 * forgotten. The identifier may be merged into another; when the council finds that it stood for two people the link is
 * unclear until somebody says who is meant. Either side may end it.
 */
@Entity
@Table(schema = "community", name = "person_link")
public class PersonLink extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private LinkStatus status = LinkStatus.REQUESTED;

    @Convert(converter = SealedDetails.class)
    private LinkDetails details;

    @Column(name = "la_person_id")
    private String laPersonId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected PersonLink() {
    }

    public PersonLink(UUID id, UUID personId, LinkDetails details, Instant now) {
        super(id);
        this.personId = personId;
        this.details = details;
        askedAt = now;
    }

    public CouncilEvent asked() {
        return new CouncilEvent.LinkAsked(id, personId);
    }

    /** The council says again what it has said. */
    public boolean hasBeenTold(LinkOutcome outcome, String identifier) {
        return answeredAt != null && (outcome == LinkOutcome.CONFIRMED ? laPersonId != null && laPersonId.equals(identifier)
                : status == LinkStatus.REQUESTED.after(outcome.step()));
    }

    /** Why this cannot be its answer (R-INT-30); nothing when it can. */
    public Optional<LinkRule> objection(LinkOutcome outcome, String identifier) {
        if (outcome == LinkOutcome.CONFIRMED && (identifier == null || identifier.isEmpty())) {
            return Optional.of(LinkRule.IDENTIFIER_MISSING);
        }
        if (answeredAt != null) {
            return Optional.of(LinkRule.ANOTHER_ANSWER_BEFORE);
        }
        return status == LinkStatus.REQUESTED ? Optional.empty() : Optional.of(LinkRule.NOT_IN_FORCE);
    }

    public CouncilEvent answer(LinkOutcome outcome, String identifier, Instant now) {
        objection(outcome, identifier).ifPresent(rule -> {
            throw new RuleBroken(rule);
        });
        CouncilEvent moved = move(outcome.step());
        if (outcome == LinkOutcome.CONFIRMED) {
            laPersonId = identifier;
        }
        answeredAt = now;
        details = null;
        return moved;
    }

    /** By the person: before the answer it is taken back, afterwards it ends. */
    public CouncilEvent stop(Instant now) {
        CouncilEvent moved = move(status == LinkStatus.REQUESTED ? LinkStep.WITHDRAW : LinkStep.END);
        endedAt = now;
        details = null;
        return moved;
    }

    /** By the council. */
    public CouncilEvent end(Instant now) {
        CouncilEvent moved = move(LinkStep.END);
        endedAt = now;
        return moved;
    }

    /** The council has two identifiers for one person and keeps this one. */
    public CouncilEvent merge(String kept) {
        CouncilEvent moved = move(LinkStep.MERGE);
        laPersonId = kept;
        return moved;
    }

    /** The council had one identifier for two people. */
    public CouncilEvent split() {
        return move(LinkStep.SPLIT);
    }

    /** Somebody has found out which of the two this is. */
    public CouncilEvent assign(String identifier) {
        CouncilEvent moved = move(LinkStep.ASSIGN);
        laPersonId = identifier;
        return moved;
    }

    private CouncilEvent move(LinkStep step) {
        LinkStatus from = status;
        status = status.after(step);
        return new CouncilEvent.LinkMoved(id, personId, from, status);
    }

    public UUID personId() {
        return personId;
    }

    public LinkStatus status() {
        return status;
    }

    /** What is to be sent; nothing once it is answered or taken back. */
    public Optional<LinkDetails> details() {
        return Optional.ofNullable(details);
    }

    /** Null until the council has confirmed it. */
    public String laPersonId() {
        return laPersonId;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
