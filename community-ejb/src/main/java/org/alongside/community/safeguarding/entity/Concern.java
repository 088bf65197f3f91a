package org.alongside.community.safeguarding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.community.safeguarding.ConcernAct;
import org.alongside.community.safeguarding.ConcernFacts;
import org.alongside.community.safeguarding.ConcernStatus;
import org.alongside.community.safeguarding.NoteKind;
import org.alongside.community.safeguarding.Outcome;
import org.alongside.community.safeguarding.Referral;
import org.alongside.community.safeguarding.SafeguardingRule;
import org.alongside.community.safeguarding.ShareConsent;
import org.alongside.community.safeguarding.SharingReason;
import org.alongside.community.safeguarding.Worry;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * Something somebody is worried about.
 *
 * <p>It is raised with any words, or only with a way to call back. The lead takes it up and looks into it within a working
 * day, decides what happens, follows that up and closes it. None of these steps asks for something that may be missing.
 * Whoever it may be about is kept from it at every step: by a tick of the raiser, and by their name in its words.
 */
@Entity
@Table(schema = "community", name = "concern")
public class Concern extends TenantOwned {

    @Column(name = "raised_by")
    private UUID raisedBy;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    private ConcernStatus status = ConcernStatus.RAISED;

    private boolean danger;

    @Convert(converter = SealedText.class)
    private String words;

    @Column(name = "call_back")
    @Convert(converter = SealedText.class)
    private String callBack;

    @Convert(converter = SealedText.class)
    private String wishes;

    @Enumerated(EnumType.STRING)
    private ShareConsent consent;

    @Column(name = "hidden_from")
    @Convert(converter = SealedPeople.class)
    private Set<UUID> hiddenFrom;

    @Column(name = "assigned_to")
    private UUID assignedTo;

    @Column(name = "triaged_at")
    private Instant triagedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "sharing_reason")
    private SharingReason sharingReason;

    @Column(name = "deputy_told_at")
    private Instant deputyToldAt;

    @Column(name = "coordinator_told_at")
    private Instant coordinatorToldAt;

    protected Concern() {
    }

    /** @param hiddenFrom the people behind the ticks of the worry */
    public Concern(Worry worry, Set<UUID> hiddenFrom, Instant now) {
        super(UUID.randomUUID());
        if (worry.words().isEmpty() && worry.callBack().isEmpty()) {
            throw new RuleBroken(List.of(Breach.at("words", SafeguardingRule.NOTHING_TOLD)));
        }
        raisedBy = worry.raiser();
        raisedAt = now;
        danger = worry.danger();
        words = worry.words();
        callBack = worry.callBack();
        wishes = worry.wishes();
        consent = worry.consent() == null ? ShareConsent.NOT_ASKED : worry.consent();
        this.hiddenFrom = Set.copyOf(hiddenFrom);
    }

    /** Whether this person must not learn that it exists (R-SAFE-06). */
    public boolean mayBeAbout(UUID personId, String name) {
        return hiddenFrom.contains(personId) || NamedIn.text(words + " " + wishes, name);
    }

    public ConcernNote takeUp(UUID by, Instant now) {
        status = status.after(ConcernAct.TAKE_UP);
        assignedTo = by;
        return note(NoteKind.TAKEN_UP, by, "", now);
    }

    /** @param wishesHeard what the person wants, when somebody has asked them since; kept when empty */
    public ConcernNote triage(String wishesHeard, ShareConsent answer, String note, UUID by, Instant now) {
        status = status.after(ConcernAct.TRIAGE);
        assignedTo = by;
        triagedAt = now;
        wishes = wishesHeard.isEmpty() ? wishes : wishesHeard;
        consent = answer == null ? consent : answer;
        return note(NoteKind.TRIAGED, by, note, now);
    }

    /** @param why null unless others are told without the person's agreement */
    public ConcernNote decide(Outcome chosen, Referral referral, SharingReason why, String note, UUID by, Instant now) {
        if (chosen == null) {
            throw new RuleBroken(List.of(Breach.at("outcome", SafeguardingRule.OUTCOME_MISSING)));
        }
        if (referral.isDue() && !chosen.isShared()) {
            throw new RuleBroken(List.of(Breach.at("outcome", SafeguardingRule.REFERRAL_IS_DUE)));
        }
        if (chosen.isShared() && consent != ShareConsent.YES && why == null) {
            throw new RuleBroken(List.of(Breach.at("why", SafeguardingRule.SHARING_NEEDS_A_REASON)));
        }
        status = status.after(chosen.act());
        outcome = chosen;
        sharingReason = chosen.isShared() && consent != ShareConsent.YES ? why : null;
        return note(NoteKind.DECIDED, by, note, now);
    }

    public ConcernNote followUp(String note, UUID by, Instant now) {
        status = status.after(ConcernAct.FOLLOW_UP);
        return note(NoteKind.FOLLOWED_UP, by, note, now);
    }

    public ConcernNote close(String note, UUID by, Instant now) {
        status = status.after(ConcernAct.CLOSE);
        return note(NoteKind.CLOSED, by, note, now);
    }

    /** Somebody opened it: who reads a concern is kept as well (R-PRIV-05). */
    public ConcernNote read(UUID by, Instant now) {
        return note(NoteKind.READ, by, "", now);
    }

    public ConcernNote raised() {
        return note(NoteKind.RAISED, null, "", raisedAt);
    }

    public ConcernNote told(Instant now) {
        return note(NoteKind.LEAD_TOLD, null, "", now);
    }

    public ConcernNote deputyTold(Instant now) {
        deputyToldAt = now;
        return note(NoteKind.DEPUTY_TOLD, null, "", now);
    }

    public ConcernNote coordinatorTold(Instant now) {
        coordinatorToldAt = now;
        return note(NoteKind.COORDINATOR_TOLD, null, "", now);
    }

    private ConcernNote note(NoteKind kind, UUID by, String text, Instant now) {
        return new ConcernNote(id, kind, by, text, now);
    }

    public boolean isWaiting() {
        return status == ConcernStatus.RAISED && assignedTo == null;
    }

    public boolean deputyKnows() {
        return deputyToldAt != null;
    }

    public boolean coordinatorKnows() {
        return coordinatorToldAt != null;
    }

    public ConcernFacts facts() {
        return new ConcernFacts(id, status, raisedAt, danger, words, callBack, wishes, consent, raisedBy, assignedTo,
                triagedAt, outcome, sharingReason);
    }

    public ConcernStatus status() {
        return status;
    }

    public Instant raisedAt() {
        return raisedAt;
    }
}
