package org.alongside.accreditation.panel.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.accreditation.panel.InterestOutcome;
import org.alongside.accreditation.panel.PanelRule;
import org.alongside.accreditation.panel.Vote;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/** One person's place in one case. A place that was given up stays on record. */
@Entity
@Table(schema = "accreditation", name = "panel_seat")
public class PanelSeat extends TenantOwned {

    /** A place whose holder has not answered for so long may go to somebody else (N03). */
    static final Duration ANSWER_WITHIN = Duration.ofDays(7);

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private PanelCase panelCase;

    @Column(name = "person_id")
    private UUID personId;

    @Embedded
    private InterestAnswer interest;

    private boolean present;

    /** Null until the member votes, and again whenever votes are void. */
    @Enumerated(EnumType.STRING)
    private Vote vote;

    /** When the place was given to somebody else or given up by lot; null while it is held. */
    @Column(name = "vacated_at")
    private Instant vacatedAt;

    protected PanelSeat() {
    }

    PanelSeat(PanelCase panelCase, UUID personId) {
        super(UUID.randomUUID());
        this.panelCase = panelCase;
        this.personId = personId;
    }

    void ask(Instant now) {
        interest = InterestAnswer.askedAt(now);
    }

    void arrive() {
        present = true;
    }

    void leave() {
        present = false;
        vote = null;
    }

    void cast(Vote given) {
        vote = given;
    }

    void voidVote() {
        vote = null;
    }

    void vacate(Instant now) {
        vacatedAt = now;
        leave();
    }

    void recuse(UUID by) {
        interest().decide(InterestOutcome.RECUSED, by);
        leave();
    }

    /** Somebody else may take the place: its holder is out of the case, out of the pool, or silent. */
    public boolean isFree(Standings standings, Instant now) {
        return interest().isRecused() || isSilent(now) || !standings.of(personId).mayVote();
    }

    public boolean isSilent(Instant now) {
        return !interest().isAnswered() && !now.isBefore(interest().askedAt().plus(ANSWER_WITHIN));
    }

    void requireFree(Standings standings, Instant now) {
        if (!isFree(standings, now)) {
            throw new RuleBroken(PanelRule.MEMBER_STILL_SEATED, ANSWER_WITHIN.toDays());
        }
    }

    public UUID personId() {
        return personId;
    }

    /** Never null: somebody who was not asked has simply not answered. */
    public InterestAnswer interest() {
        if (interest == null) {
            interest = new InterestAnswer();
        }
        return interest;
    }

    public boolean isPresent() {
        return present;
    }

    public Vote vote() {
        return vote;
    }

    public boolean isHeld() {
        return vacatedAt == null;
    }
}
