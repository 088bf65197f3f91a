package org.alongside.community.spend.entity;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolTask;
import org.alongside.community.spend.EvidenceKind;
import org.alongside.community.spend.SpendEvent;
import org.alongside.community.spend.SpendRule;
import org.alongside.community.spend.SpendStatus;
import org.alongside.community.spend.SpendStep;
import org.alongside.community.spend.SpendWanted;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.file.InspectedFile;
import org.alongside.platform.money.Money;

/** What becomes of a spend once its money is held: the second half of the story {@link Spend} tells. */
@MappedSuperclass
public abstract class HeldSpend extends SpendRecord {

    protected HeldSpend() {
    }

    protected HeldSpend(UUID id, UUID poolId, UUID askedBy, SpendWanted wanted, Instant now) {
        super(id, poolId, askedBy, wanted, now);
    }

    /** Receipt, invoice, or for a small sum a note; what comes late is kept and said to be late (R-POOL-18). */
    public SpendEvent keepEvidence(EvidenceKind kind, String words, long noteLimit, LocalDate lastDay, LocalDate today,
                                   Instant now) {
        if (kind == EvidenceKind.NOTE && totalPence > noteLimit) {
            throw new RuleBroken(List.of(Breach.at("kind", SpendRule.NOTE_ONLY_FOR_SMALL_SUMS,
                    new Money(noteLimit).toString())));
        }
        move(SpendStep.RECEIPT, now);
        evidence.keep(kind, words, now);
        return new SpendEvent.EvidenceKept(id, poolId, kind, today.isAfter(lastDay));
    }

    /** Its receipt as a file. */
    public SpendPaper hold(InspectedFile file) {
        evidence.hold();
        return new SpendPaper(id, file);
    }

    /** A receipt may say what somebody has support for: it is for those whose money it was, and who keep the books. */
    public boolean mayOpenPaper(MemberFacts member) {
        return member.membershipId().equals(askedBy) || member.has(PoolTask.TREASURER) || member.has(PoolTask.SIGNATORY)
                || payers().contains(member.membershipId());
    }

    /** The memberships whose money it takes or took. */
    public Set<UUID> payers() {
        return holds.stream().filter(HeldPart::counts).map(HeldPart::membershipId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Who asked for it, or keeps the books, may call it off and show what was paid. */
    public void requireAskerOrTreasurer(MemberFacts member) {
        if (!member.membershipId().equals(askedBy) && !member.has(PoolTask.TREASURER)) {
            throw new NotPermitted(PoolTask.TREASURER.name());
        }
    }

    /** The last day for the receipt. */
    public LocalDate evidenceDue(long days) {
        return paidOn == null ? null : paidOn.plusDays(days);
    }

    /** Called off, or run out: what was held is free again. */
    public SpendEvent end(SpendStep step, Instant now) {
        move(step, now);
        long released = holds.stream().mapToLong(HeldPart::release).sum();
        payments.stream().filter(SpendPayment::waits).forEach(SpendPayment::drop);
        return new SpendEvent.SpendEnded(id, poolId, status, released);
    }

    /** Somebody leaves: their part is given back where the supplier can still be told (R-POOL-23). */
    public Map<HeldPart, Long> releaseOf(UUID membershipId) {
        Map<HeldPart, Long> released = new LinkedHashMap<>();
        if (canStillBeCalledOff()) {
            holds().stream().filter(part -> membershipId.equals(part.membershipId()) && part.left() > 0)
                    .forEach(part -> released.put(part, part.release()));
        }
        return released;
    }

    /** Without paying for it. */
    public boolean canStillBeCalledOff() {
        return cancellable && status == SpendStatus.APPROVED;
    }

    /** What has been set aside and is neither paid nor free again. */
    public Map<HeldPart, Long> stillHeld() {
        Map<HeldPart, Long> held = new LinkedHashMap<>();
        holds().stream().filter(part -> part.left() > 0).forEach(part -> held.put(part, part.left()));
        return held;
    }

    SpendPayment payment(UUID paymentId) {
        return payments.stream().filter(one -> one.id().equals(paymentId)).findFirst().orElseThrow(NotFound::new);
    }

    List<SpendPayment> paymentsKept() {
        return payments;
    }

    void addHold(HeldPart part) {
        holds.add(part);
    }
}
