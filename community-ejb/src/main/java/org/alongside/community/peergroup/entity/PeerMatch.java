package org.alongside.community.peergroup.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.community.peergroup.MatchAct;
import org.alongside.community.peergroup.MatchPair;
import org.alongside.community.peergroup.MatchStatus;
import org.alongside.community.peergroup.PeerEvent;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * Two people who may suit each other.
 *
 * <p>It is suggested to both. The first yes is not shown to the other; with the second they are introduced to each other by
 * the names they chose, and can write. A no keeps them apart for a time, a block for good. What they have in common is not
 * kept here: it is worked out from what each tells today, so that a tag somebody takes away is gone.
 */
@Entity
@Table(schema = "community", name = "peer_match")
public class PeerMatch extends TenantOwned {

    @Column(name = "first_person")
    private UUID firstPerson;

    @Column(name = "second_person")
    private UUID secondPerson;

    @Enumerated(EnumType.STRING)
    private MatchStatus status = MatchStatus.SUGGESTED;

    @Column(name = "said_yes")
    private UUID saidYes;

    @Column(name = "suggested_at")
    private Instant suggestedAt;

    @Column(name = "suppressed_until")
    private Instant suppressedUntil;

    protected PeerMatch() {
    }

    public PeerMatch(MatchPair pair, Instant now) {
        super(UUID.randomUUID());
        firstPerson = pair.first();
        secondPerson = pair.second();
        suggestedAt = now;
    }

    /** A second yes of the same person changes nothing; the yes of the other introduces them. */
    public PeerEvent yes(UUID person) {
        if (status == MatchStatus.SUGGESTED) {
            status = status.after(MatchAct.YES);
            saidYes = person;
        } else if (!person.equals(saidYes)) {
            status = status.after(MatchAct.YES_TOO).after(MatchAct.INTRODUCE);
        }
        return moved();
    }

    /** @param apart how long the two are not suggested to each other again */
    public PeerEvent no(Duration apart, Instant now) {
        status = status.after(MatchAct.NO);
        suppressedUntil = now.plus(apart);
        return moved();
    }

    public PeerEvent write() {
        status = status.after(MatchAct.WRITE);
        return moved();
    }

    public PeerEvent end() {
        status = status.after(MatchAct.END);
        return moved();
    }

    /** At once, from wherever they are with each other. */
    public PeerEvent block() {
        status = status.after(MatchAct.BLOCK);
        return moved();
    }

    /** Whether the two must not be suggested to each other now. */
    public boolean keepsApart(Instant now) {
        return status != MatchStatus.DECLINED || now.isBefore(suppressedUntil);
    }

    public boolean suggestedAfter(Instant then) {
        return suggestedAt.isAfter(then);
    }

    private PeerEvent moved() {
        return new PeerEvent.MatchMoved(id, status);
    }

    public MatchPair pair() {
        return MatchPair.of(firstPerson, secondPerson);
    }

    public MatchStatus status() {
        return status;
    }

    /** Whether this person has already said yes and the other not yet. */
    public boolean waitsForTheOther(UUID person) {
        return status == MatchStatus.ONE_YES && person.equals(saidYes);
    }

    public boolean isLive() {
        return MatchStatus.LIVE.contains(status);
    }

    public boolean isTogether() {
        return MatchStatus.TOGETHER.contains(status);
    }

    public boolean can(MatchAct act) {
        return status.can(act);
    }
}
