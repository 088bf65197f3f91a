package org.alongside.community.settlement.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.community.settlement.ClawbackStatus;
import org.alongside.community.settlement.ClawbackStep;
import org.alongside.community.settlement.CouncilAsks;
import org.alongside.community.settlement.SettlementEvent;
import org.alongside.community.settlement.SettlementRule;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/**
 * A council asks for unspent or misused direct payment back. It is written down, and the person is told in their way.
 * Nothing moves until they have answered and any disagreement is settled. Then their own free direct payment money may be
 * released, by two people; what is missing is between the council and them (R-POOL-27, 28).
 */
@Entity
@Table(schema = "community", name = "clawback_notice")
public class Clawback extends TenantOwned {

    /** Days after the council's letter came (specification, 11). */
    private static final List<Integer> REMINDED_AFTER = List.of(7, 12);

    @Column(name = "pool_id")
    private UUID poolId;

    @Column(name = "membership_id")
    private UUID membershipId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private ClawbackStatus status;

    private String council;

    @Column(name = "asked_pence")
    private long askedPence;

    @Column(name = "agreed_pence")
    private long agreedPence;

    @Column(name = "released_pence")
    private long releasedPence;

    private String basis;

    private String reason;

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "period_to")
    private LocalDate to;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "reply_by")
    private LocalDate replyBy;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    private String answer = "";

    @Column(name = "reminders_sent")
    private int remindersSent;

    @Column(name = "released_first")
    private UUID releasedFirst;

    protected Clawback() {
    }

    public Clawback(UUID poolId, UUID membershipId, UUID personId, CouncilAsks asks, UUID by) {
        super(UUID.randomUUID());
        this.poolId = poolId;
        this.membershipId = membershipId;
        this.personId = personId;
        this.status = ClawbackStatus.RECEIVED;
        this.council = asks.council();
        this.askedPence = asks.pence();
        this.basis = asks.basis();
        this.reason = asks.reason();
        this.from = asks.from();
        this.to = asks.to();
        this.receivedOn = asks.receivedOn();
        this.replyBy = asks.replyBy();
        this.recordedBy = by;
    }

    /** The person has been told. A reminder whose day is over by now is not sent after that. */
    public SettlementEvent handOver(LocalDate today) {
        remindersSent = remindersDue(today);
        return move(ClawbackStep.NOTIFY);
    }

    public SettlementEvent agree() {
        agreedPence = askedPence;
        return move(ClawbackStep.AGREE);
    }

    /** @param words why, in the person's own; they may be few */
    public SettlementEvent challenge(String words) {
        answer = words;
        return move(ClawbackStep.CHALLENGE);
    }

    /** The council has answered in writing, and asks for less. */
    public SettlementEvent reduce(long pence) {
        if (pence > askedPence) {
            throw new RuleBroken(List.of(Breach.at("amount", SettlementRule.MORE_THAN_ASKED)));
        }
        SettlementEvent event = move(ClawbackStep.REDUCE);
        agreedPence = pence;
        return event;
    }

    public SettlementEvent withdraw() {
        return move(ClawbackStep.WITHDRAW);
    }

    private int remindersDue(LocalDate today) {
        return (int) REMINDED_AFTER.stream().filter(days -> !today.isBefore(receivedOn.plusDays(days))).count();
    }

    /** Who has not answered yet is reminded twice before the last day. */
    public boolean isToBeRemindedOn(LocalDate today) {
        return status == ClawbackStatus.WITH_PERSON && !today.isAfter(replyBy) && remindersDue(today) > remindersSent;
    }

    /** Up to today's: whoever was not reminded in time is reminded once. */
    public SettlementEvent remind(LocalDate today) {
        remindersSent = remindersDue(today);
        return new SettlementEvent.AnswerReminded(id, poolId);
    }

    public boolean isUnansweredOn(LocalDate today) {
        return status == ClawbackStatus.WITH_PERSON && today.isAfter(replyBy);
    }

    /** A person is asked to talk with them; nothing is posted. */
    public SettlementEvent escalate() {
        return move(ClawbackStep.NO_REPLY);
    }

    /** Whether this is the second of two who looked at it; the first is remembered. */
    public boolean isSecondLook(UUID by) {
        status.after(ClawbackStep.RELEASE);
        if (releasedFirst == null) {
            releasedFirst = by;
            return false;
        }
        if (releasedFirst.equals(by)) {
            throw new RuleBroken(SettlementRule.SAME_PERSON_TWICE);
        }
        return true;
    }

    public SettlementEvent asked() {
        return new SettlementEvent.ReleaseAsked(id, poolId);
    }

    /** So much of what was agreed could be released. */
    public SettlementEvent release(long pence) {
        if (pence <= 0) {
            throw new RuleBroken(SettlementRule.NO_DIRECT_PAYMENT);
        }
        SettlementEvent event = move(ClawbackStep.RELEASE);
        releasedPence = pence;
        return event;
    }

    /** The bank has paid what was released. */
    public SettlementEvent paid() {
        return move(unmetPence() == 0 ? ClawbackStep.PAY : ClawbackStep.PAY_PART);
    }

    private SettlementEvent move(ClawbackStep step) {
        ClawbackStatus before = status;
        status = status.after(step);
        return new SettlementEvent.ClawbackMoved(id, poolId, personId, before, status);
    }

    /** Between the council and the person. */
    public long unmetPence() {
        return agreedPence - releasedPence;
    }

    public UUID poolId() {
        return poolId;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public UUID personId() {
        return personId;
    }

    public ClawbackStatus status() {
        return status;
    }

    public CouncilAsks asks() {
        return new CouncilAsks(council, askedPence, basis, reason, from, to, receivedOn, replyBy);
    }

    public long agreedPence() {
        return agreedPence;
    }

    public long releasedPence() {
        return releasedPence;
    }

    /** Who has looked at it first; null when nobody has. */
    public UUID releasedFirst() {
        return releasedFirst;
    }

    public String answer() {
        return answer;
    }
}
